import { type FlagsView, type FlagView, flagRoutes } from '@app/contracts';
import { FLAG_RULES, type Flag, isAny, localDate } from '@app/domain';
import { type CallId, type LocalDate, plusMs, reject, type UnitCode } from '@app/kernel';
import { type FlagsRead, flagsRead, subjectsOf } from '@app/read-models';
import { Controller, Inject } from '@nestjs/common';
import { type ApiParts, PARTS } from '../api-parts.js';
import { type Names, namesIn } from '../calls/names.js';
import type { AskedAt } from '../door/asked-at.js';
import { Refused } from '../door/refused.js';
import { Asked, Serves } from '../door/serves.decorator.js';
import { Reading } from '../queries/reading.js';
import { periodOf } from '../rulebook/days.js';
import { flagWords } from './flag-words.js';

const DAYS_MS = 30 * 86_400_000;

@Controller()
export class FlagsController {
  constructor(
    @Inject(PARTS) private readonly parts: ApiParts,
    private readonly reading: Reading,
  ) {}

  @Serves(flagRoutes.flags)
  async flags(@Asked() { who, query }: AskedAt<typeof flagRoutes.flags>): Promise<FlagsView> {
    if (!isAny(who.officer, 'supervisor')) throw new Refused(reject('officer.lacks-role', { needs: 'supervisor' }));
    const at = this.parts.clock.now();
    const { settings } = (await this.parts.office.occasion({ by: who.officer, at })).rules;
    const to = query.to ?? localDate(at, settings.timeZone);
    const from = query.from ?? localDate(plusMs(at, -DAYS_MS), settings.timeZone);
    const period = periodOf({ from, to }, settings.timeZone);
    const rules = query.rule ?? FLAG_RULES;
    const read = await this.reading.ask('trust-sheet', ({ manager }) =>
      flagsRead(manager, {
        ...(period as Required<typeof period>),
        thresholds: settings.flags,
        rules,
        ...(query.unit !== undefined && { unit: query.unit as UnitCode }),
      }),
    );
    const flagged = read.flags.flatMap(({ slips }) => slips.map(({ call }) => call));
    const subjects = await this.reading.ask('call-register', ({ manager }) => subjectsOf(manager, flagged));
    const words = flagWords(settings.flags, settings.recurrenceDays);
    const names = namesIn(await this.parts.office.organisation());
    return {
      from: from as LocalDate,
      to: to as LocalDate,
      rules: rules.map((rule) => ({
        rule,
        said: words[rule],
        ...counted(read.flags.filter((flag) => flag.rule === rule)),
      })),
      flags: read.flags.map((flag) => flagView(flag, { ...read, subjects }, names)),
    };
  }
}

const counted = (flags: readonly Flag[]) => ({
  flags: flags.length,
  slips: new Set(flags.flatMap(({ slips }) => slips.map(({ call, slip }) => `${call}/${slip}`))).size,
});

type Told = FlagsRead & { readonly subjects: ReadonlyMap<CallId, string> };

const flagView = ({ rule, unit, officer, at, slips }: Flag, { numbers, subjects }: Told, names: Names): FlagView => {
  const name = officer && names.officers([officer])[officer];
  return {
    rule,
    unit: names.unit(unit),
    ...(officer && { officer: { id: officer, ...(name !== undefined && { name }) } }),
    at,
    slips: slips.map(({ call, slip, excluded }) => ({
      call,
      slip,
      number: numbers.get(call) ?? '',
      subject: subjects.get(call) ?? '',
      ...(excluded && { excluded }),
    })),
  };
};

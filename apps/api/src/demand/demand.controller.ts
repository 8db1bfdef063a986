import { type SilenceView, silenceRoutes } from '@app/contracts';
import {
  isTownship,
  localDate,
  type ReportDemand,
  readingScope,
  SILENCE,
  type SilenceRow,
  silenceOf,
} from '@app/domain';
import { reject } from '@app/kernel';
import { silenceMonths } from '@app/read-models';
import { Controller, Inject } from '@nestjs/common';
import { type ApiParts, PARTS } from '../api-parts.js';
import { type Names, namesIn } from '../calls/names.js';
import { Writing, writtenTo } from '../commands/writing.js';
import type { Answer } from '../door/answer.js';
import type { AskedAt } from '../door/asked-at.js';
import { branded } from '../door/branded.js';
import { Refused } from '../door/refused.js';
import { Asked, Serves } from '../door/serves.decorator.js';
import { Reading } from '../queries/reading.js';

@Controller()
export class DemandController {
  constructor(
    @Inject(PARTS) private readonly parts: ApiParts,
    private readonly writing: Writing,
    private readonly reading: Reading,
  ) {}

  @Serves(silenceRoutes.reportDemand)
  async report(@Asked() asked: AskedAt<typeof silenceRoutes.reportDemand>): Promise<Answer> {
    const words = branded<ReportDemand>(asked.body);
    const { township } = words;
    const command = { act: 'reportDemand', words } as const;
    return writtenTo(
      'demand',
      township,
      await this.writing.carryOut(asked, { of: 'demand', demand: township, command }),
    );
  }

  @Serves(silenceRoutes.silence)
  async silence(@Asked() { who, query }: AskedAt<typeof silenceRoutes.silence>): Promise<SilenceView> {
    const { officer } = who;
    if (readingScope(officer).is !== 'everything')
      throw new Refused(reject('officer.lacks-role', { needs: 'dispatcher, supervisor' }));
    const at = this.parts.clock.now();
    const { settings } = (await this.parts.office.occasion({ by: officer, at })).rules;
    const period = monthsAsked(query, localDate(at, settings.timeZone));
    const organisation = await this.parts.office.organisation();
    const townships = [...organisation.units.values()]
      .filter((unit) => isTownship(unit) && !unit.closed)
      .map(({ code }) => code);
    const months = await this.reading.ask('demand-register', ({ manager }) =>
      silenceMonths(manager, { townships, ...period, timeZone: settings.timeZone }),
    );
    const { silentBelow, smallSample } = settings;
    const names = namesIn(organisation);
    return {
      ...period,
      definition: { version: SILENCE.version, zh: SILENCE.zh, en: SILENCE.en },
      silentBelow,
      smallSample,
      rows: silenceOf(months, settings).map((row) => rowView(row, names)),
    };
  }
}

const rowView = ({ township, peers, ...row }: SilenceRow, names: Names) => ({
  ...row,
  township: names.unit(township),
  peers: { ...peers, townships: peers.townships.map((code) => names.unit(code)) },
});

const monthBefore = (today: string): string => {
  const [year = 0, month = 0] = today.split('-').map(Number);
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`;
};

/** Whole months; refused when they are the wrong way round. */
const monthsAsked = ({ from, to }: { readonly from?: string; readonly to?: string }, today: string) => {
  const last = to ?? from ?? monthBefore(today);
  const first = from ?? last;
  if (first <= last) return { from: first, to: last };
  throw new Refused(reject('query.invalid'), [{ path: 'from', zh: '不能晚于 to', en: 'is not after to' }]);
};

import { type SilenceView, silenceRoutes } from '@app/contracts';
import { localDate, type ReportDemand, readingScope, rulesInForce } from '@app/domain';
import { reject } from '@app/kernel';
import { Controller, Inject } from '@nestjs/common';
import { type ApiParts, PARTS } from '../api-parts.js';
import { Writing, writtenTo } from '../commands/writing.js';
import type { Answer } from '../door/answer.js';
import type { AskedAt } from '../door/asked-at.js';
import { branded } from '../door/branded.js';
import { Refused } from '../door/refused.js';
import { Asked, Serves } from '../door/serves.decorator.js';
import { Reading } from '../queries/reading.js';
import { type Months, monthBefore, silenceOver } from './silence-over.js';

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
    const { timeZone } = rulesInForce(await this.parts.office.rulebook(), this.parts.clock.now()).settings;
    return silenceOver(this.parts, this.reading, monthsAsked(query, localDate(this.parts.clock.now(), timeZone)));
  }
}

/** Whole months; refused when they are the wrong way round. */
const monthsAsked = ({ from, to }: { readonly from?: string; readonly to?: string }, today: string): Months => {
  const last = to ?? from ?? monthBefore(today);
  const first = from ?? last;
  if (first <= last) return { from: first, to: last };
  throw new Refused(reject('query.invalid'), [{ path: 'from', zh: '不能晚于 to', en: 'is not after to' }]);
};

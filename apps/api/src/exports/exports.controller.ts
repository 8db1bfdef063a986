import { exportRoutes } from '@app/contracts';
import { isRating } from '@app/domain';
import { readFigures } from '@app/read-models';
import { Controller, Inject } from '@nestjs/common';
import { type ApiParts, PARTS } from '../api-parts.js';
import { filterOf } from '../calls/filter-of.js';
import type { Answer } from '../door/answer.js';
import type { AskedAt } from '../door/asked-at.js';
import { Asked, Serves } from '../door/serves.decorator.js';
import { figuresAsked, filterFor, seesRatings, withFormula } from '../figures/figures-asked.js';
import { Reading } from '../queries/reading.js';
import { timeZoneOf } from '../rulebook/moment-asked.js';
import { exportFigures } from './export-figures.js';
import { exportLedger, type LedgerName } from './export-ledger.js';
import type { ExportWriting } from './exported.js';
import { Sending } from './sending.js';

type AskedLedger = AskedAt<typeof exportRoutes.calls>;
type AskedFigures = AskedAt<typeof exportRoutes.figures>;

/** Ledgers and figures to be saved, today included. */
@Controller()
export class ExportsController {
  constructor(
    @Inject(PARTS) private readonly parts: ApiParts,
    private readonly reading: Reading,
    private readonly sending: Sending,
  ) {}

  @Serves(exportRoutes.calls)
  calls(@Asked() asked: AskedLedger): Promise<Answer> {
    return this.ledger('calls', asked);
  }

  @Serves(exportRoutes.slips)
  slips(@Asked() asked: AskedLedger): Promise<Answer> {
    return this.ledger('slips', asked);
  }

  @Serves(exportRoutes.deadlines)
  deadlines(@Asked() asked: AskedLedger): Promise<Answer> {
    return this.ledger('deadlines', asked);
  }

  @Serves(exportRoutes.figures)
  async figures(@Asked() asked: AskedFigures): Promise<Answer> {
    const { who, query } = asked;
    const filter = filterFor(who.officer);
    const writing = await this.writing(asked);
    const asking = withFormula(
      figuresAsked(query, { now: writing.now, head: await this.parts.store.head() }, writing.timeZone),
      query.formula,
    );
    const { asOf, answer } = await this.reading.ask('figures', (desk) => readFigures(desk, asking, filter));
    const shown = seesRatings(who.officer) ? answer : answer.filter(({ measure }) => !isRating(measure));
    const organisation = await this.parts.office.organisation();
    return this.sending.send('figures', exportFigures({ by: asking.by, asOf, figures: shown }, organisation, writing));
  }

  private async ledger(ledger: LedgerName, asked: AskedLedger): Promise<Answer> {
    const writing = await this.writing(asked);
    const { format: _, language: __, ...query } = asked.query;
    const organisation = await this.parts.office.organisation();
    const asking = { ...writing, organisation, desk: this.parts.dataSource, officer: asked.who.officer };
    const filter = filterOf(query, writing.timeZone);
    return this.sending.send(ledger, exportLedger(ledger, { ...asking, filter }));
  }

  private async writing({ query, language }: AskedLedger | AskedFigures): Promise<ExportWriting> {
    return {
      format: query.format,
      language: query.language ?? language,
      timeZone: await timeZoneOf(this.parts),
      now: this.parts.clock.now(),
    };
  }
}

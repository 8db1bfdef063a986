import { type DashboardView, figureRoutes } from '@app/contracts';
import { localDate, readingScope, rulesInForce } from '@app/domain';
import type { LocalDate } from '@app/kernel';
import { FIGURE_DAYS_ZONE, readDashboard } from '@app/read-models';
import { Controller, Inject } from '@nestjs/common';
import { type ApiParts, PARTS } from '../api-parts.js';
import { namesIn } from '../calls/names.js';
import { monthsOver, silenceOver } from '../demand/silence-over.js';
import type { AskedAt } from '../door/asked-at.js';
import { Asked, Serves } from '../door/serves.decorator.js';
import { Reading } from '../queries/reading.js';
import { dayAfter, refuseTheWrongWayRound } from '../rulebook/days.js';
import { dashboardView } from './dashboard-view.js';
import { filterFor, seesRatings } from './figures-asked.js';

@Controller()
export class DashboardController {
  constructor(
    @Inject(PARTS) private readonly parts: ApiParts,
    private readonly reading: Reading,
  ) {}

  @Serves(figureRoutes.dashboard)
  async dashboard(@Asked() { who, query }: AskedAt<typeof figureRoutes.dashboard>): Promise<DashboardView> {
    const whose = filterFor(who.officer);
    const now = this.parts.clock.now();
    const today = localDate(now, FIGURE_DAYS_ZONE);
    const { from, to } = daysAsked(query, today);
    const { calendar } = rulesInForce(await this.parts.office.rulebook(), now);
    const asking = { from, to: dayAfter(to, FIGURE_DAYS_ZONE), formula: query.formula, now, calendar };
    const { asOf, answer } = await this.reading.ask('figures', (desk) => readDashboard(desk, asking, whose));
    const names = namesIn(await this.parts.office.organisation());
    const view = dashboardView(answer, { from, to, asOf, ratings: seesRatings(who.officer) }, names);
    if (readingScope(who.officer).is !== 'everything') return view;
    return { ...view, silence: await silenceOver(this.parts, this.reading, monthsOver({ from, to }, today)) };
  }
}

const daysAsked = (query: { readonly from?: string; readonly to?: string }, today: LocalDate) => {
  const to = (query.to ?? today) as LocalDate;
  const from = (query.from ?? `${to.slice(0, 7)}-01`) as LocalDate;
  refuseTheWrongWayRound(from, to);
  return { from, to };
};

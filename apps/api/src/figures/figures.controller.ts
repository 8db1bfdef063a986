import { type FiguresView, figureRoutes, type SlipsBehindView } from '@app/contracts';
import { type Asking, DWELLING, isRating, ROUNDING, rulesInForce, STOCK_MEANING, TIMES } from '@app/domain';
import { reject } from '@app/kernel';
import { type LivesFilter, readDwelling, readFigures, readSlipsBehind, readStock, readTimes } from '@app/read-models';
import { Controller, Inject } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { type ApiParts, PARTS } from '../api-parts.js';
import { namesIn } from '../calls/names.js';
import type { AskedAt } from '../door/asked-at.js';
import { Refused } from '../door/refused.js';
import { Asked, Serves } from '../door/serves.decorator.js';
import { Reading } from '../queries/reading.js';
import { timeZoneOf } from '../rulebook/moment-asked.js';
import type { Present } from './as-of-asked.js';
import { behindPage, nextPage } from './behind-page.js';
import {
  dwellingView,
  figureView,
  type RowNaming,
  rowNaming,
  slipBehindView,
  stockView,
  timesView,
} from './figure-views.js';
import { figuresAsked, filterFor, seesRatings, withFormula } from './figures-asked.js';
import { slipsLink } from './slips-link.js';

@Controller()
export class FiguresController {
  constructor(
    @Inject(PARTS) private readonly parts: ApiParts,
    private readonly reading: Reading,
  ) {}

  @Serves(figureRoutes.figures)
  async figures(@Asked() { who, query }: AskedAt<typeof figureRoutes.figures>): Promise<FiguresView> {
    const filter = filterFor(who.officer);
    const asking = figuresAsked(query, await this.present(), await timeZoneOf(this.parts));
    const naming = await this.naming(asking);
    const { asOf, answer } = await this.ask((desk) => readFigures(desk, withFormula(asking, query.formula), filter));
    const shown = seesRatings(who.officer) ? answer : answer.filter(({ measure }) => !isRating(measure));
    return {
      asOf,
      rounding: { zh: ROUNDING.zh, en: ROUNDING.en },
      rows: shown.map((figure) => figureView(figure, naming, slipsLink(query, asOf))),
      stock: await this.stock({ ...asking, asOf }, filter, naming),
      times: await this.times({ ...asking, asOf }, filter, naming),
      dwelling: await this.dwelling({ ...asking, asOf }, filter),
      dwellTime: { version: DWELLING.version, zh: DWELLING.zh, en: DWELLING.en },
      meanings: [STOCK_MEANING, ...TIMES],
    };
  }

  @Serves(figureRoutes.slips)
  async slips(@Asked() asked: AskedAt<typeof figureRoutes.slips>): Promise<SlipsBehindView> {
    const filter = filterFor(asked.who.officer);
    const { page, query } = behindPage(asked.query);
    const { measure, formula, row } = query;
    if (isRating(measure) && !seesRatings(asked.who.officer)) throw new Refused(lacksRole());
    const asking = figuresAsked(query, await this.present(), await timeZoneOf(this.parts));
    const counting = await this.counting();
    const { asOf, answer } = await this.ask((desk) =>
      readSlipsBehind(desk, { ...asking, measure, formula, row, counting }, page, filter),
    );
    const names = namesIn(await this.parts.office.organisation());
    const slips = answer.slips.map((slip) => slipBehindView(slip, names));
    return { asOf, total: answer.total, ...nextPage(page, answer.total, asOf), slips };
  }

  private async present(): Promise<Present> {
    return { now: this.parts.clock.now(), head: await this.parts.store.head() };
  }

  private async stock(asking: Asking, filter: LivesFilter, naming: RowNaming): Promise<FiguresView['stock']> {
    const { by } = asking;
    if (by === 'month') return [];
    const { answer } = await this.ask((desk) => readStock(desk, { ...asking, by }, filter));
    return answer.map((row) => stockView(row, naming));
  }

  private async times(asking: Asking, filter: LivesFilter, naming: RowNaming): Promise<FiguresView['times']> {
    const counting = await this.counting();
    const { answer } = await this.ask((desk) => readTimes(desk, { ...asking, counting }, filter));
    return answer.map((row) => timesView(row, naming));
  }

  private async counting(): Promise<ReturnType<typeof rulesInForce>> {
    return rulesInForce(await this.parts.office.rulebook(), this.parts.clock.now());
  }

  private async dwelling(asking: Asking, filter: LivesFilter): Promise<FiguresView['dwelling']> {
    const { answer } = await this.ask((desk) => readDwelling(desk, asking, filter));
    const names = namesIn(await this.parts.office.organisation());
    return answer.map((row) => dwellingView(row, names));
  }

  private ask<Answer>(question: (desk: DataSource) => Promise<Answer>): Promise<Answer> {
    return this.reading.ask('figures', question);
  }

  private async naming({ by }: Asking): Promise<RowNaming> {
    return rowNaming(by, await this.parts.office.organisation());
  }
}

const lacksRole = () => reject('officer.lacks-role', { needs: 'caller, supervisor' });

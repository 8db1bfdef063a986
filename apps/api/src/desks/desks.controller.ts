import {
  type DeadlineMonthView,
  type DeadlineSheetView,
  type DispatchDeskView,
  deskRoutes,
  type InTrayView,
} from '@app/contracts';
import { readingScope } from '@app/domain';
import { type LocalDate, reject, type UnitCode } from '@app/kernel';
import {
  answersDue,
  deadlineSheet,
  deadlinesByDay,
  dispatchDesk,
  extensionsToJudge,
  inTray,
  rulingsDue,
} from '@app/read-models';
import { Controller, Inject } from '@nestjs/common';
import { type ApiParts, PARTS } from '../api-parts.js';
import { type Names, namesIn } from '../calls/names.js';
import { type Telling, tellingIn } from '../calls/telling.js';
import { rulingDueView } from '../docket/docket-line-view.js';
import type { AskedAt } from '../door/asked-at.js';
import { Refused } from '../door/refused.js';
import { Asked, Serves } from '../door/serves.decorator.js';
import type { Who } from '../door/who.js';
import { Reading } from '../queries/reading.js';
import { answerDueView } from '../supervision/answer-due-view.js';
import { deadlineLineView } from './deadline-line-view.js';
import { daysOfMonth, deadlineMonthView } from './deadline-month-view.js';
import { dispatchDeskView } from './dispatch-desk-view.js';
import { sheetAsked } from './sheet-asked.js';
import { slipLineView } from './slip-line-view.js';
import { type Today, todayOf } from './today.js';

@Controller()
export class DesksController {
  constructor(
    @Inject(PARTS) private readonly parts: ApiParts,
    private readonly reading: Reading,
  ) {}

  @Serves(deskRoutes.inTray)
  async inTray(@Asked() { who, query }: AskedAt<typeof deskRoutes.inTray>): Promise<InTrayView> {
    const { unit } = who.officer;
    const { slips, count } = await this.reading.ask('in-tray', ({ manager }) =>
      inTray(manager, who.officer, unit, query),
    );
    const due = await this.reading.ask('in-tray', ({ manager }) => answersDue(manager, who.officer, { unit }));
    const [names, today] = await this.naming();
    const [telling, days] = [await this.telling(who, names), await sheetAsked(this.parts, {})];
    return {
      unit: names.unit(unit),
      slips: slips.map((line) => slipLineView(line, names, today)),
      count,
      orders: due.map((line) => answerDueView(line, telling, days)),
    };
  }

  @Serves(deskRoutes.dispatch)
  async dispatch(@Asked() { who }: AskedAt<typeof deskRoutes.dispatch>): Promise<DispatchDeskView> {
    if (readingScope(who.officer).is !== 'everything')
      throw new Refused(reject('officer.lacks-role', { needs: 'dispatcher, supervisor' }));
    const desk = await this.reading.ask('dispatch-desk', ({ manager }) => dispatchDesk(manager));
    const extensions = await this.reading.ask('dispatch-desk', ({ manager }) => extensionsToJudge(manager));
    return dispatchDeskView(desk, extensions, ...(await this.naming()));
  }

  @Serves(deskRoutes.deadlineSheet)
  async deadlineSheet(@Asked() { who, query }: AskedAt<typeof deskRoutes.deadlineSheet>): Promise<DeadlineSheetView> {
    const { day, limit, skip } = query;
    const asked = await sheetAsked(this.parts, query);
    const { lines, byUnit } = await this.reading.ask('deadline-sheet', ({ manager }) =>
      deadlineSheet(manager, who.officer, { ...asked, limit, skip, ...(day && { day }) }),
    );
    const due = await this.reading.ask('deadline-sheet', ({ manager }) => rulingsDue(manager, who.officer, asked));
    const orders = await this.reading.ask('deadline-sheet', ({ manager }) =>
      answersDue(manager, who.officer, {
        ...(asked.unit !== undefined && { unit: asked.unit }),
        by: { now: asked.now, lastDay: asked.tomorrow },
      }),
    );
    const [names, today] = await this.naming();
    const telling = await this.telling(who, names);
    return {
      on: asked.today,
      next: asked.tomorrow,
      lines: lines.map((line) => deadlineLineView(line, names, today)),
      rulings: due.map((line) => rulingDueView(line, telling)),
      orders: orders.map((line) => answerDueView(line, telling, asked)),
      byUnit: byUnit.map((of) => ({ ...of, unit: names.unit(of.unit) })),
    };
  }

  @Serves(deskRoutes.deadlineMonth)
  async deadlineMonth(@Asked() { who, query }: AskedAt<typeof deskRoutes.deadlineMonth>): Promise<DeadlineMonthView> {
    const today = await todayOf(this.parts);
    const days = daysOfMonth((query.on as LocalDate | undefined) ?? today.day, today.timeZone);
    const asked = { now: today.now, from: days[0] as LocalDate, to: days.at(-1) as LocalDate };
    const due = await this.reading.ask('deadline-sheet', ({ manager }) =>
      deadlinesByDay(manager, who.officer, { ...asked, ...(query.unit && { unit: query.unit as UnitCode }) }),
    );
    return deadlineMonthView(days, due, today);
  }

  private async telling({ officer: by }: Who, names: Names): Promise<Telling> {
    return tellingIn(names, (await this.parts.office.occasion({ by, at: this.parts.clock.now() })).rules);
  }

  private async naming(): Promise<readonly [Names, Today]> {
    return [namesIn(await this.parts.office.organisation()), await todayOf(this.parts)];
  }
}

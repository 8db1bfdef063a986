import { paperRoutes } from '@app/contracts';
import { rulingAt } from '@app/domain';
import { type CallId, type MeetingId, reject, type StepId, type UnitCode } from '@app/kernel';
import { minutesSheet, type PaperFormat, rulingSheet, supervisionOrderSheet } from '@app/papers';
import { meetingRead, rulingRead, type StepLine, stepFiles } from '@app/read-models';
import { Controller, Inject } from '@nestjs/common';
import { readingStream } from '../acts/reading-stream.js';
import { type ApiParts, PARTS } from '../api-parts.js';
import { todayOf } from '../desks/today.js';
import { entryInScope } from '../docket/reading-entry.js';
import type { Answer } from '../door/answer.js';
import type { AskedAt } from '../door/asked-at.js';
import { Refused } from '../door/refused.js';
import { Asked, Serves } from '../door/serves.decorator.js';
import { Reading } from '../queries/reading.js';
import { timeZoneOf } from '../rulebook/moment-asked.js';
import { orderNumbersOf } from '../supervision/order-numbers-of.js';
import { mayReadStepsOf } from '../supervision/supervision-concerns.js';
import { hearingOf, slipsOrdered, townshipOf } from './beside-documents.js';
import { minutesOf } from './minutes-of.js';
import { type PaperTelling, paperTelling } from './on-every-slip.js';
import { isOnPaper, orderOf } from './order-of.js';
import { printed } from './printed.js';
import { rulingPaperOf } from './ruling-paper-of.js';

/** What the joint meeting and the supervisors send out, for whoever may read it. */
@Controller()
export class DocumentsController {
  constructor(
    @Inject(PARTS) private readonly parts: ApiParts,
    private readonly reading: Reading,
  ) {}

  @Serves(paperRoutes.ruling)
  async ruling(@Asked() { who, params, query }: AskedAt<typeof paperRoutes.ruling>): Promise<Answer> {
    const number = rulingAt(params.ruling) ?? '';
    const line = await this.reading.ask('precedent-register', ({ manager }) =>
      rulingRead(manager, who.officer, number),
    );
    if (line === undefined) throw new Refused(reject('ruling.unknown'));
    const occasion = await this.parts.office.occasion({ by: who.officer, at: this.parts.clock.now() });
    const entry = await entryInScope(this.parts, occasion, line.call);
    const round = entry?.docket.rounds.find((one) => one.round === line.round);
    const telling = await this.telling();
    const township = await townshipOf(this.parts, line.call, telling);
    const paper = rulingPaperOf(line, township, round, telling, await todayOf(this.parts));
    return printed(rulingSheet(paper), `认定意见-${params.ruling}`, query.format as PaperFormat);
  }

  @Serves(paperRoutes.minutes)
  async minutes(@Asked() { who, params, query }: AskedAt<typeof paperRoutes.minutes>): Promise<Answer> {
    const id = params.jointMeeting as MeetingId;
    const line = await this.reading.ask('meeting-register', ({ manager }) => meetingRead(manager, who.officer, id));
    if (line === undefined) throw new Refused(reject('meeting.unknown'));
    const { minutes } = line;
    if (minutes === null) throw new Refused(reject('meeting.no-minutes'));
    const telling = await this.telling();
    const heard = await Promise.all(line.calls.map((call: CallId) => hearingOf(this.parts, call, id, telling)));
    const paper = minutesOf({ ...line, minutes }, heard, telling);
    return printed(minutesSheet(paper), `会议纪要-${paper.number}`, query.format as PaperFormat);
  }

  @Serves(paperRoutes.order)
  async order(@Asked() { who, params, query }: AskedAt<typeof paperRoutes.order>): Promise<Answer> {
    const [unit, id] = [params.supervision as UnitCode, params.step as StepId];
    const files = mayReadStepsOf(who.officer, unit)
      ? stepFiles(await readingStream(this.parts, 'supervision', unit))
      : new Map<StepId, StepLine>();
    const line = files.get(id);
    if (line === undefined) throw new Refused(reject('step.unknown', { step: id }));
    if (!isOnPaper(line)) throw new Refused(reject('step.card-has-no-paper'));
    const telling = await this.telling();
    const { because } = line;
    const earlier = because.is === 'unanswered' ? files.get(because.step) : undefined;
    const told = earlier === undefined ? [line] : [line, earlier];
    const numberOf = await orderNumbersOf(this.parts, this.reading, told, telling.timeZone);
    const paper = orderOf(line, await slipsOrdered(this.parts, line, files), { ...telling, numberOf });
    return printed(supervisionOrderSheet(paper), `督办-${paper.number}`, query.format as PaperFormat);
  }

  private async telling(): Promise<PaperTelling> {
    return paperTelling(await this.parts.office.organisation(), await timeZoneOf(this.parts));
  }
}

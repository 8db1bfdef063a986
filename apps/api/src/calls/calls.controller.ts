import { type AlikeCallsView, type CallsView, type CallView, callRoutes, type TimelineView } from '@app/contracts';
import type { Officer } from '@app/domain';
import { type CallId, plusMs, type UnitCode } from '@app/kernel';
import { type CallFile, type CallLine, callsRead, countCalls, nextDueOf } from '@app/read-models';
import { Controller, Inject } from '@nestjs/common';
import { type ApiParts, PARTS } from '../api-parts.js';
import { entityTag, Writing, writtenTo } from '../commands/writing.js';
import { todayOf } from '../desks/today.js';
import { Answer } from '../door/answer.js';
import type { AskedAt } from '../door/asked-at.js';
import { pageAsked } from '../door/page-asked.js';
import { Asked, Serves } from '../door/serves.decorator.js';
import { Reading } from '../queries/reading.js';
import { timeZoneOf } from '../rulebook/moment-asked.js';
import { alike } from './alike.js';
import { callLineView, type NextDue, nextDueView } from './call-line-view.js';
import { callView } from './call-view.js';
import { filterOf } from './filter-of.js';
import { mayDoNow } from './may-do.js';
import { type Names, namesIn } from './names.js';
import { raising } from './raising.js';
import { readingFile } from './reading-file.js';
import { tellingIn } from './telling.js';
import { timelineView } from './timeline-view.js';

const ALIKE_SINCE_MS = 30 * 86_400_000;
const ALIKE_AMONG = 500;
const ALIKE_SHOWN = 5;

@Controller()
export class CallsController {
  constructor(
    @Inject(PARTS) private readonly parts: ApiParts,
    private readonly writing: Writing,
    private readonly reading: Reading,
  ) {}

  @Serves(callRoutes.raise)
  async raise(@Asked() asked: AskedAt<typeof callRoutes.raise>): Promise<Answer> {
    const words = raising(asked);
    const { call } = words;
    const raised = await this.writing.carryOut(asked, { of: 'call', call, command: { act: 'raiseCall', words } });
    return writtenTo('call', call, raised, `${callRoutes.list.path}/${call}`);
  }

  @Serves(callRoutes.list)
  async list(@Asked() { who, query }: AskedAt<typeof callRoutes.list>): Promise<CallsView> {
    const asked = pageAsked(query);
    const filter = filterOf(query, await timeZoneOf(this.parts));
    const { lines, next } = await this.reading.ask('call-register', ({ manager }) =>
      callsRead(manager, who.officer, filter, asked),
    );
    const total = await this.reading.ask('call-register', ({ manager }) => countCalls(manager, who.officer, filter));
    const names = namesIn(await this.parts.office.organisation());
    const due = await this.nextDue(lines, names);
    const calls = lines.map((line) => ({ ...callLineView(line, names), ...due(line.call) }));
    return { calls, total, ...(next !== undefined && { next }) };
  }

  @Serves(callRoutes.alike)
  async alike(@Asked() { who, query }: AskedAt<typeof callRoutes.alike>): Promise<AlikeCallsView> {
    const { subject, matter = '', township = who.officer.unit } = query;
    const raisedFrom = plusMs(this.parts.clock.now(), -ALIKE_SINCE_MS);
    const { lines } = await this.reading.ask('call-register', ({ manager }) =>
      callsRead(manager, who.officer, { township: township as UnitCode, raisedFrom }, { limit: ALIKE_AMONG }),
    );
    const names = namesIn(await this.parts.office.organisation());
    const calls = alike({ subject, matter }, lines, ALIKE_SHOWN);
    return { calls: calls.map((line) => callLineView(line, names)) };
  }

  @Serves(callRoutes.file)
  async file(@Asked() { who, params }: AskedAt<typeof callRoutes.file>): Promise<Answer> {
    const id = params.call as CallId;
    const file = await this.fileOf(id, who.officer);
    const occasion = await this.parts.office.occasion({ by: who.officer, at: this.parts.clock.now() });
    const telling = tellingIn(namesIn(await this.parts.office.organisation()), occasion.rules);
    const { state: docket } = await this.parts.office.look('docketEntry', id);
    const beside = { at: occasion.at, docket };
    const view: CallView = callView(file, telling, await mayDoNow(this.parts, id, occasion), beside);
    return new Answer(200, view, entityTag(file.revision));
  }

  @Serves(callRoutes.timeline)
  async timeline(@Asked() { who, params }: AskedAt<typeof callRoutes.timeline>): Promise<TimelineView> {
    const file = await this.fileOf(params.call as CallId, who.officer);
    return timelineView(file, namesIn(await this.parts.office.organisation()));
  }

  private async nextDue(lines: readonly CallLine[], names: Names): Promise<(call: CallId) => NextDue> {
    const calls = lines.map(({ call }) => call);
    const due = await this.reading.ask('slip-register', ({ manager }) => nextDueOf(manager, calls));
    const today = await todayOf(this.parts);
    return (call) => nextDueView(due.get(call), names, today);
  }

  private fileOf(call: CallId, officer: Officer): Promise<CallFile> {
    return this.reading.ask('call-file', () => readingFile(this.parts, officer, call));
  }
}

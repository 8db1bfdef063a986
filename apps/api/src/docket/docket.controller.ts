import { type DocketEntryView, type DocketView, docketRoutes } from '@app/contracts';
import { mayRead } from '@app/domain';
import { type CallId, reject } from '@app/kernel';
import { docketRead, meetingsHearing, precedentsOn } from '@app/read-models';
import { Controller, Inject } from '@nestjs/common';
import { type ApiParts, PARTS } from '../api-parts.js';
import { namesIn } from '../calls/names.js';
import { tellingIn } from '../calls/telling.js';
import { entityTag, Writing, writtenTo } from '../commands/writing.js';
import { Answer } from '../door/answer.js';
import type { AskedAt } from '../door/asked-at.js';
import { pageByMoment } from '../door/page-asked.js';
import { Refused } from '../door/refused.js';
import { Asked, Serves } from '../door/serves.decorator.js';
import { Reading } from '../queries/reading.js';
import { docketLineView } from './docket-line-view.js';
import { type Beside, entryView } from './entry-view.js';
import { type EntryRead, readingEntry } from './reading-entry.js';

@Controller()
export class DocketController {
  constructor(
    @Inject(PARTS) private readonly parts: ApiParts,
    private readonly writing: Writing,
    private readonly reading: Reading,
  ) {}

  @Serves(docketRoutes.list)
  async list(@Asked() { who, query }: AskedAt<typeof docketRoutes.list>): Promise<DocketView> {
    const { standing, words } = query;
    const filter = { ...(standing !== undefined && { standing }), ...(words !== undefined && { words }) };
    const page = pageByMoment(query);
    const { lines, next } = await this.reading.ask('meeting-docket', ({ manager }) =>
      docketRead(manager, who.officer, filter, page),
    );
    const { telling } = await this.telling(who.officer);
    return { entries: lines.map((line) => docketLineView(line, telling)), ...(next !== undefined && { next }) };
  }

  @Serves(docketRoutes.docket)
  async docket(@Asked() asked: AskedAt<typeof docketRoutes.docket>): Promise<Answer> {
    const { call: id, reason } = asked.body;
    const call = id as CallId;
    await this.refuseUnreadable(call, asked.who.officer);
    const command = { act: 'docketCall', words: { reason } } as const;
    const docketed = await this.writing.carryOut(asked, { of: 'docketEntry', docketEntry: call, command });
    return writtenTo('docketEntry', call, docketed, `${docketRoutes.list.path}/${call}`);
  }

  @Serves(docketRoutes.entry)
  async entry(@Asked() { who, params }: AskedAt<typeof docketRoutes.entry>): Promise<Answer> {
    const { telling, occasion } = await this.telling(who.officer);
    const read = await this.reading.ask('docket-entry', () =>
      readingEntry(this.parts, occasion, params.docketEntry as CallId),
    );
    const view: DocketEntryView = entryView(read, telling, occasion, await this.beside(read));
    return new Answer(200, view, entityTag(read.docket.revision));
  }

  private async beside({ docket, file }: EntryRead): Promise<Beside> {
    const { matter, subject, listItem } = file;
    const own = new Set(docket.rounds.flatMap(({ ruling }) => ruling?.ruling ?? []));
    const sought = { matter, words: subject, ...(listItem && { item: listItem }) };
    const precedents = await this.reading.ask('precedent-register', ({ manager }) => precedentsOn(manager, sought));
    const meetings = await this.reading.ask('meeting-register', ({ manager }) => meetingsHearing(manager, docket.call));
    return { meetings, precedents: precedents.filter(({ ruling }) => !own.has(ruling)) };
  }

  private async telling(by: AskedAt<typeof docketRoutes.list>['who']['officer']) {
    const occasion = await this.parts.office.occasion({ by, at: this.parts.clock.now() });
    return { occasion, telling: tellingIn(namesIn(await this.parts.office.organisation()), occasion.rules) };
  }

  private async refuseUnreadable(call: CallId, officer: AskedAt<typeof docketRoutes.list>['who']['officer']) {
    const { state } = await this.parts.office.call(call);
    const readable =
      state !== 'unraised' && mayRead(officer, { township: state.township, units: state.slips.map(({ to }) => to) });
    if (!readable) throw new Refused(reject('call.unknown'));
  }
}

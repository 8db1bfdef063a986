import { type MeetingsView, type MeetingView, meetingRoutes } from '@app/contracts';
import type { ConveneMeeting } from '@app/domain';
import { type MeetingId, reject } from '@app/kernel';
import { meetingRead, meetingsRead } from '@app/read-models';
import { Controller, Inject } from '@nestjs/common';
import { type ApiParts, PARTS } from '../api-parts.js';
import { namesIn } from '../calls/names.js';
import { entityTag, Writing, writtenTo } from '../commands/writing.js';
import { Answer } from '../door/answer.js';
import type { AskedAt } from '../door/asked-at.js';
import { branded } from '../door/branded.js';
import { pageByMoment } from '../door/page-asked.js';
import { Refused } from '../door/refused.js';
import { Asked, Serves } from '../door/serves.decorator.js';
import { Reading } from '../queries/reading.js';
import { mayDoToMeeting, meetingView } from './meeting-view.js';

@Controller()
export class MeetingsController {
  constructor(
    @Inject(PARTS) private readonly parts: ApiParts,
    private readonly writing: Writing,
    private readonly reading: Reading,
  ) {}

  @Serves(meetingRoutes.list)
  async list(@Asked() { who, query }: AskedAt<typeof meetingRoutes.list>): Promise<MeetingsView> {
    const page = pageByMoment(query);
    const { lines, next } = await this.reading.ask('meeting-register', ({ manager }) =>
      meetingsRead(manager, who.officer, page),
    );
    const names = namesIn(await this.parts.office.organisation());
    return { meetings: lines.map((line) => meetingView(line, names)), ...(next !== undefined && { next }) };
  }

  @Serves(meetingRoutes.convene)
  async convene(@Asked() asked: AskedAt<typeof meetingRoutes.convene>): Promise<Answer> {
    const meeting = asked.commandId as MeetingId; // a repeated request convenes no second meeting
    const words = branded<ConveneMeeting>({ ...asked.body, meeting });
    const command = { act: 'conveneMeeting', words } as const;
    const convened = await this.writing.carryOut(asked, { of: 'jointMeeting', jointMeeting: meeting, command });
    return writtenTo('jointMeeting', meeting, convened, `${meetingRoutes.list.path}/${meeting}`);
  }

  @Serves(meetingRoutes.meeting)
  async meeting(@Asked() { who, params }: AskedAt<typeof meetingRoutes.meeting>): Promise<Answer> {
    const id = params.jointMeeting as MeetingId;
    const line = await this.reading.ask('meeting-register', ({ manager }) => meetingRead(manager, who.officer, id));
    if (line === undefined) throw new Refused(reject('meeting.unknown'));
    const { state } = await this.parts.office.look('jointMeeting', id);
    const occasion = await this.parts.office.occasion({ by: who.officer, at: this.parts.clock.now() });
    const names = namesIn(await this.parts.office.organisation());
    const view: MeetingView = meetingView(line, names, mayDoToMeeting(state, occasion));
    return new Answer(200, view, entityTag(line.revision));
  }
}

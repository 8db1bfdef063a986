import { MEETING_ACTS, type MeetingView } from '@app/contracts';
import { type JointMeeting, mayDo, meetingActs, type Occasion } from '@app/domain';
import type { MeetingLine } from '@app/read-models';
import { possibilityIn } from '../acts/possibility-in.js';
import type { Names } from '../calls/names.js';

const shown = possibilityIn(MEETING_ACTS);

/** What may be done to a meeting now. */
export const mayDoToMeeting = (meeting: JointMeeting, occasion: Occasion): MeetingView['mayDo'] =>
  meeting === 'unconvened' ? [] : mayDo(meetingActs, meeting, occasion).map(shown);

/** A meeting with names. */
export const meetingView = (line: MeetingLine, names: Names, mayDoNow: MeetingView['mayDo'] = []): MeetingView => ({
  meeting: line.meeting,
  sitsAt: line.sits_at,
  place: line.place,
  members: line.members.map(names.unit),
  standing: line.standing.map(names.unit),
  calls: [...line.calls],
  state: line.state,
  present: line.present.map(names.unit),
  quorate: line.quorate,
  ...(line.minutes !== null && { minutes: line.minutes }),
  ...(line.published_at !== null && { publishedAt: line.published_at }),
  ...(line.called_off !== null && { calledOff: line.called_off }),
  convenedAt: line.convened_at,
  convenedBy: line.convened_by,
  revision: line.revision,
  mayDo: mayDoNow,
});

import { meetingEvents } from '@app/contracts';
import type { JointMeetingFact } from '@app/domain';
import { type Tellings, tellBy, tellsOf } from './tells.js';

const tells = tellsOf('meeting');

const TELLINGS: Tellings<JointMeetingFact> = {
  MeetingConvened: tells(meetingEvents.convened, ({ sitsAt, place, members, standing, calls }) => ({
    ...{ sitsAt, place, members: [...members], standing: [...standing], calls: [...calls] },
  })),
  MeetingCalledOff: tells(meetingEvents.calledOff, ({ reason }) => ({ reason })),
  MinutesRecorded: tells(meetingEvents.minutesRecorded, ({ present, quorate }) => ({ present: [...present], quorate })),
  MinutesPublished: tells(meetingEvents.minutesPublished, () => ({})),
};

/** What a fact of a sitting becomes outside: who was called and came, and no word of what was said. */
export const tellMeeting = tellBy(TELLINGS);

import type { JointMeetingFact } from '@app/domain';
import type { StoredEvent } from '@app/event-sourcing';
import { type Projection, rowProjection } from '@app/subscriptions';
import { isKnown, placeOf } from '../desk/call-event.js';
import { MEETING_REGISTER, type MeetingRegisterRow } from './meeting-register.row.js';

const MEETINGS = 'jointMeeting-';

type Convened = Extract<JointMeetingFact, { type: 'MeetingConvened' }>['data'];

const entered = (data: Convened, event: StoredEvent): MeetingRegisterRow => ({
  meeting: data.meeting,
  sits_at: data.sitsAt,
  place: data.place,
  members: data.members,
  standing: data.standing,
  calls: data.calls,
  convened_at: data.at,
  convened_by: data.by,
  state: 'convened',
  present: [],
  quorate: false,
  minutes: null,
  published_at: null,
  called_off: null,
  ...placeOf(event),
});

const changes = (fact: JointMeetingFact): Partial<MeetingRegisterRow> => {
  switch (fact.type) {
    case 'MinutesRecorded': {
      const { present, quorate, minutes } = fact.data;
      return { state: 'held', present, quorate, minutes };
    }
    case 'MeetingCalledOff':
      return { state: 'called off', called_off: fact.data.reason };
    case 'MinutesPublished':
      return { published_at: fact.data.at };
    default:
      return {};
  }
};

/** The line of a meeting after an event of its stream. */
export const meetingAfter = (
  row: MeetingRegisterRow | undefined,
  event: StoredEvent,
): MeetingRegisterRow | undefined => {
  if (row !== undefined && isKnown(row, event)) return row;
  const fact = event as unknown as JointMeetingFact;
  if (fact.type === 'MeetingConvened') return entered(fact.data, event);
  return row && { ...row, ...changes(fact), ...placeOf(event) };
};

export const meetingRegister: Projection = rowProjection<MeetingRegisterRow>({
  name: 'meeting-register',
  version: 1,
  streamPrefixes: [MEETINGS],
  table: MEETING_REGISTER,
  key: ({ stream }) => stream.slice(MEETINGS.length),
  apply: meetingAfter,
});

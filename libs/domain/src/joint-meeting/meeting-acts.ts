import { reject, type UnitCode } from '@app/kernel';
import type { Act, Rule } from '../acts/act.js';
import { only } from '../acts/only.js';
import { refusalOf } from '../acts/standing.js';
import type { JointMeetingFact } from './joint-meeting.events.js';
import type { Convened } from './joint-meeting.state.js';

type MeetingAct<Words> = Act<Convened, Words, JointMeetingFact>;
type MeetingRule = Rule<Convened>;

const theMeetingIs =
  (wanted: Convened['is']): MeetingRule =>
  ({ is }) =>
    is === wanted ? undefined : refusalOf('meeting', is);

const itHasSat: MeetingRule = ({ sitsAt }, { at }) => (at >= sitsAt ? undefined : reject('meeting.not-yet-held'));

export interface RecordMinutes {
  readonly present: readonly UnitCode[];
  readonly minutes: string;
}

const onlyMembers = ({ members }: Convened, { present }: RecordMinutes) => {
  const guest = present.find((unit) => !members.includes(unit));
  return guest === undefined ? undefined : reject('meeting.not-a-member', { unit: guest });
};

/** It is a quorum when every standing member was there. */
const isQuorum = ({ standing }: Convened, { present }: RecordMinutes): boolean =>
  standing.every((unit) => present.includes(unit));

const recordMinutes: MeetingAct<RecordMinutes> = {
  who: [only('arbiter')],
  when: [theMeetingIs('convened'), itHasSat],
  facts: (meeting, words, { by, at }) =>
    onlyMembers(meeting, words) ?? [
      { type: 'MinutesRecorded', data: { ...words, quorate: isQuorum(meeting, words), by: by.id, at } },
    ],
};

const callOffMeeting: MeetingAct<{ readonly reason: string }> = {
  who: [only('arbiter')],
  alreadySo: ({ is }) => is === 'called off',
  when: [theMeetingIs('convened')],
  facts: (_meeting, { reason }, { by, at }) => [{ type: 'MeetingCalledOff', data: { reason, by: by.id, at } }],
};

const publishMinutes: MeetingAct<object> = {
  who: [only('arbiter')],
  alreadySo: ({ published }) => published,
  when: [theMeetingIs('held')],
  facts: (_meeting, _words, { by, at }) => [{ type: 'MinutesPublished', data: { by: by.id, at } }],
};

/** What is done to a meeting that was convened. */
export const meetingActs = { recordMinutes, callOffMeeting, publishMinutes } as const;

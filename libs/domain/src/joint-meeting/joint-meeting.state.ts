import type { CallId, Instant, MeetingId, UnitCode } from '@app/kernel';
import type { JointMeetingFact, MeetingConvened } from './joint-meeting.events.js';

export interface Convened {
  readonly meeting: MeetingId;
  readonly sitsAt: Instant;
  readonly members: readonly UnitCode[];
  readonly standing: readonly UnitCode[];
  readonly calls: readonly CallId[];
  readonly quorate: boolean;
  readonly published: boolean;
  readonly is: 'convened' | 'called off' | 'held';
}

export type JointMeeting = 'unconvened' | Convened;

export const UNCONVENED: JointMeeting = 'unconvened';

const convened = ({ data }: MeetingConvened): Convened => {
  const { meeting, sitsAt, members, standing, calls } = data;
  return { meeting, sitsAt, members, standing, calls, quorate: false, published: false, is: 'convened' };
};

/** The meeting after a fact. */
export const evolveJointMeeting = (meeting: JointMeeting, fact: JointMeetingFact): JointMeeting => {
  if (fact.type === 'MeetingConvened') return convened(fact);
  if (meeting === 'unconvened') return meeting;
  switch (fact.type) {
    case 'MeetingCalledOff':
      return { ...meeting, is: 'called off' };
    case 'MinutesRecorded':
      return { ...meeting, is: 'held', quorate: fact.data.quorate };
    case 'MinutesPublished':
      return { ...meeting, published: true };
  }
};

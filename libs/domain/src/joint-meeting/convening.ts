import {
  type CallId,
  type Decision,
  type Instant,
  type MeetingId,
  type Rejection,
  reject,
  type UnitCode,
} from '@app/kernel';
import { only } from '../acts/only.js';
import type { Occasion } from '../authority/occasion.js';
import type { JointMeetingFact } from './joint-meeting.events.js';
import type { JointMeeting } from './joint-meeting.state.js';

export interface ConveneMeeting {
  readonly meeting: MeetingId;
  readonly sitsAt: Instant;
  readonly place: string;
  readonly members: readonly UnitCode[];
  readonly calls: readonly CallId[];
}

const onlyAnArbiter = only('arbiter');

const unknownMember = ({ members }: ConveneMeeting, { units }: Occasion): Rejection | undefined => {
  const unknown = members.find((unit) => units(unit) === undefined);
  return unknown === undefined ? undefined : reject('unit.unknown', { unit: unknown });
};

const everyStandingMember = ({ members }: ConveneMeeting, { rules }: Occasion): Rejection | undefined => {
  const { standingMembers } = rules.settings.jointMeeting;
  if (standingMembers.length === 0) return reject('meeting.no-standing-members');
  const missing = standingMembers.find((unit) => !members.includes(unit));
  return missing === undefined ? undefined : reject('meeting.standing-member-missing', { unit: missing });
};

const aheadOfTime = ({ sitsAt }: ConveneMeeting, { at }: Occasion): Rejection | undefined =>
  sitsAt >= at ? undefined : reject('meeting.convened-afterwards');

/** Members, a moment and a place, and the calls to be heard; of these `offDocket` stands on no docket. */
export const conveneMeeting =
  (words: ConveneMeeting, occasion: Occasion, offDocket?: CallId) =>
  (meeting: JointMeeting): Decision<JointMeetingFact> => {
    const notTheirs = onlyAnArbiter(occasion);
    if (notTheirs !== undefined) return notTheirs;
    if (meeting !== 'unconvened') return [];
    const wrong =
      everyStandingMember(words, occasion) ?? unknownMember(words, occasion) ?? aheadOfTime(words, occasion);
    if (wrong !== undefined) return wrong;
    if (offDocket !== undefined) return reject('meeting.call-not-on-docket', { call: offDocket });
    const { standingMembers: standing } = occasion.rules.settings.jointMeeting;
    return [{ type: 'MeetingConvened', data: { ...words, standing, by: occasion.by.id, at: occasion.at } }];
  };

import type { CallId, Fact, Instant, MeetingId, UnitCode } from '@app/kernel';
import type { By, WithReason } from '../acts/told.js';

export type MeetingConvened = Fact<
  'MeetingConvened',
  By & {
    readonly meeting: MeetingId;
    readonly sitsAt: Instant;
    readonly place: string;
    /** The standing members among them. */
    readonly members: readonly UnitCode[];
    /** Without all of these it is no quorum: as the settings had them on the day of convening. */
    readonly standing: readonly UnitCode[];
    readonly calls: readonly CallId[];
  }
>;
export type MeetingCalledOff = Fact<'MeetingCalledOff', By & WithReason>;
export type MinutesRecorded = Fact<
  'MinutesRecorded',
  By & { readonly present: readonly UnitCode[]; readonly minutes: string; readonly quorate: boolean }
>;
export type MinutesPublished = Fact<'MinutesPublished', By>;

/** Everything that can happen to a sitting of the joint meeting: one stream, `jointMeeting-<id>`. */
export type JointMeetingFact = MeetingConvened | MeetingCalledOff | MinutesRecorded | MinutesPublished;

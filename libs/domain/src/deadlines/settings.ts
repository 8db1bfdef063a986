import type { LocalDate, UnitCode } from '@app/kernel';
import type { Limit } from './limit.js';

/** A time on the wall clock, `HH:mm`. */
export type WallTime = string;

export interface WorkingSpan {
  readonly from: WallTime;
  readonly to: WallTime;
}

export interface WorkingDays extends Limit {
  readonly unit: 'working-day';
}

/** When a closing is worth a supervisor's look. */
export interface FlagThresholds {
  readonly lastHours: number;
  /** Percent: from this likeness on two feedbacks are the same. */
  readonly alikePercent: number;
  readonly sameWords: number;
  readonly burst: { readonly closings: number; readonly minutes: number };
  /** From so many ratings on, all satisfied. */
  readonly ratings: number;
}

/** The tenant's own numbers; a slip keeps the version it was dispatched under. */
export interface Settings {
  readonly version: number;
  readonly effectiveFrom: LocalDate;
  readonly timeZone: string;
  /** When the last day of a limit ends (Civil Code 203). */
  readonly endOfDay: '24:00' | 'close-of-business';
  readonly workingHours: readonly WorkingSpan[];
  /** A call needs approval by its township before it is dispatched. */
  readonly approval: boolean;
  /** A feedback slip needs the department's signer before it is filed. */
  readonly signerBeforeFeedback: boolean;
  readonly returnsPerSlip: number;
  /** At most so many, each of at most so many working days; long-cycle matters up to so many days in all. */
  readonly extensions: { readonly most: number; readonly days: number; readonly longCycleDays: number };
  readonly extensionCutOff: WallTime;
  readonly confirmWithin: Limit;
  readonly reworkAtLeast: Limit;
  readonly ratingUntil: Limit;
  /** Calendar days after closing in which the same matter counts as a recurrence. */
  readonly recurrenceDays: number;
  readonly orderAnswer: Limit;
  readonly ruling: Limit;
  /** Yellow so many working days before the last day; limits in hours and minutes turn yellow at one third. */
  readonly yellowBefore: WorkingDays;
  /** When the joint meeting's docket takes a call by itself: nobody named for so long, a closure missed by more. */
  readonly docket: { readonly unnamedFor: Limit; readonly missedBy: Limit };
  /** Without every standing member (政法委, 编办, 司法局) a joint meeting is no quorum; how long both sides have to state their view. */
  readonly jointMeeting: { readonly standingMembers: readonly UnitCode[]; readonly statements: Limit };
  /** The supervision ladder: so many reds in a quarter, an order unanswered for so long. */
  readonly ladder: { readonly redsToInterview: number; readonly unansweredToCriticism: Limit };
  readonly flags: FlagThresholds;
  /** Townships that are compared with each other in calling; one that stands in no group is compared with all others. */
  readonly peerGroups: readonly (readonly UnitCode[])[];
  /** Calls per hundred of demand below this percent of the peers' are silence. */
  readonly silentBelow: number;
  /** Fewer than so many get counts but no rank. */
  readonly smallSample: number;
  /** A department sees ratings of so many townships together, never of fewer. */
  readonly ratingGroup: number;
  /** Percent of a department's annual assessment. */
  readonly townshipWeight: number;
  /** The shapes of the bulletins that are drafted by themselves; publishing may want a second officer who checked. */
  readonly bulletins: {
    readonly monthly: readonly string[];
    readonly weekly: readonly string[];
    readonly secondOfficer: boolean;
  };
}

const workingDays = (length: number): WorkingDays => ({ length, unit: 'working-day' });

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  effectiveFrom: '2004-01-01' as LocalDate,
  timeZone: 'Asia/Shanghai',
  endOfDay: '24:00',
  workingHours: [
    { from: '08:30', to: '12:00' },
    { from: '14:00', to: '17:30' },
  ],
  approval: false,
  signerBeforeFeedback: false,
  returnsPerSlip: 1,
  extensions: { most: 3, days: 3, longCycleDays: 180 },
  extensionCutOff: '17:00',
  confirmWithin: workingDays(3),
  reworkAtLeast: workingDays(2),
  ratingUntil: workingDays(10),
  recurrenceDays: 30,
  orderAnswer: workingDays(2),
  ruling: workingDays(5),
  yellowBefore: workingDays(1),
  docket: { unnamedFor: workingDays(1), missedBy: workingDays(5) },
  jointMeeting: { standingMembers: [], statements: workingDays(2) },
  ladder: { redsToInterview: 3, unansweredToCriticism: workingDays(5) },
  flags: { lastHours: 2, alikePercent: 90, sameWords: 2, burst: { closings: 5, minutes: 30 }, ratings: 10 },
  peerGroups: [],
  silentBelow: 50,
  smallSample: 10,
  ratingGroup: 3,
  townshipWeight: 30,
  bulletins: { monthly: ['departments'], weekly: [], secondOfficer: false },
};

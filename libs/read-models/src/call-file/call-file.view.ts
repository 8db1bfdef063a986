import type { CallFact, Held, Raised, Slip } from '@app/domain';
import type { Instant, OfficerId, SlipId, UnitCode } from '@app/kernel';
import type { Told } from '../desk/told.js';

/** The whole file of a call: its words, its slips, and everything that happened, in order. */
export interface CallFile extends Omit<Told<'CallRaised'>, 'by' | 'at' | 'needsApproval' | 'nameBy'> {
  readonly raisedBy: OfficerId;
  readonly raisedAt: Instant;
  readonly standing: Raised['standing'];
  /** What the township said at the last confirmed closing. */
  readonly confirmation?: Told<'ClosureConfirmed'>;
  /** What the person served said, by telephone or through the link. */
  readonly callback?: Told<'ServedPersonRated'>;
  readonly slips: readonly SlipPaper[];
  readonly timeline: readonly TimelineEntry[];
  /** With whom it lay. */
  readonly held: Held;
  readonly lastAt: Instant;
  /** Of the stream, for `If-Match`. */
  readonly revision: number;
  readonly position: string;
}

/** A dispatch slip with all that was told on it, the earliest first. */
export interface SlipPaper
  extends Pick<Slip, 'part' | 'basis' | 'dispatchedAt' | 'deadlines' | 'standing' | 'milestones' | 'near' | 'missed'> {
  readonly slip: SlipId;
  readonly unit: UnitCode;
  readonly dispatchedBy: OfficerId;
  /** The slip in whose place this one was dispatched. */
  readonly insteadOf?: SlipId;
  /** Without an officer it was deemed signed for. */
  readonly signed?: { readonly at: Instant; readonly by?: OfficerId };
  readonly responses: readonly Told<'ResponseGiven'>[];
  readonly arrivedAt?: Instant;
  readonly returns: readonly Told<'SlipReturned'>[];
  readonly returnsAccepted: readonly Told<'ReturnAccepted'>[];
  readonly returnsRefused: readonly Told<'ReturnRefused'>[];
  readonly disputes: readonly Told<'ResponsibilityDisputed'>[];
  readonly extensionsAsked: readonly Told<'ExtensionAsked'>[];
  readonly extensionsRefused: readonly Told<'ExtensionRefused'>[];
  readonly deadlinesMoved: readonly Told<'DeadlineMoved'>[];
  readonly suspensions: readonly Told<'SlipSuspended'>[];
  readonly discharges: readonly Told<'SlipDischarged'>[];
  /** Waiting for the department's signer. */
  readonly prepared?: Slip['prepared'];
  readonly feedback: readonly Told<'FeedbackFiled'>[];
  readonly reworks: readonly Told<'ReworkOrdered'>[];
  readonly rating?: Told<'DepartmentRated'>;
  /** How good the lead found the call. */
  readonly quality?: Told<'CallQualityMarked'>;
  readonly exclusion?: Told<'SlipExcluded'>;
}

/** Who did what and when; by nobody: the clock did. */
export interface TimelineEntry {
  readonly revision: number;
  readonly at: Instant;
  /** When the log wrote it down: later than `at` for what an old ledger told. */
  readonly recordedAt: Instant;
  readonly fact: CallFact['type'];
  readonly slip?: SlipId;
  readonly by?: OfficerId;
  /** The unit that the officer was of. */
  readonly unit?: UnitCode;
  /** What else was told. */
  readonly words: Readonly<Record<string, unknown>>;
}

import type { CallId, MeetingId, Rejection, UnitCode } from '@app/kernel';
import type { Act, Rule } from '../acts/act.js';
import type { DocketEntryFact, Matter } from './docket-entry.events.js';
import type { DocketEntry, Docketed } from './docket-entry.state.js';

/** What the docket knows of a call as it stands now. */
export interface CallInQuestion {
  readonly call: CallId;
  readonly about: Matter;
  readonly township: UnitCode;
  /** Those that ever had a slip of it. */
  readonly units: readonly UnitCode[];
  readonly lead?: UnitCode;
  /** It waits for a department, or departments work on it. */
  readonly underWay: boolean;
  readonly standing: string;
}

/** A meeting that sat, for those who rule in its name. */
export interface Sitting {
  readonly meeting: MeetingId;
  readonly calls: readonly CallId[];
  readonly quorate: boolean;
}

/** An entry with the call as it stands, and what its desk found for the command. */
export interface Heard<E extends DocketEntry = DocketEntry> {
  readonly entry: E;
  readonly call: CallInQuestion;
  readonly sitting?: Sitting;
  /** The number that was taken for this ruling. */
  readonly ruling?: string;
  /** Among the rulings that are to be overruled: those that nobody issued. */
  readonly unknownRulings?: readonly string[];
}

export type OnDocket = Heard<Docketed>;
export type EntryRule = Rule<OnDocket>;
export type EntryAct<Words> = Act<OnDocket, Words, DocketEntryFact>;

/** What is wrong first. */
export const firstOf = (...refusals: readonly (Rejection | undefined)[]): Rejection | undefined =>
  refusals.find((refusal) => refusal !== undefined);

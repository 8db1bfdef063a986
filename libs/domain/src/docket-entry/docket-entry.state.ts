import type { CallId, Instant, UnitCode } from '@app/kernel';
import type { Deadline } from '../deadlines/deadline.js';
import type { Matter, Result, Trigger } from './docket-entry.events.js';

export type EntryStanding =
  | { readonly is: 'on the docket' }
  | { readonly is: 'withdrawn' }
  | { readonly is: 'lapsed' }
  | { readonly is: 'ruled'; readonly ruling: string; readonly published: boolean; readonly effect?: 'taken' | 'none' };

export interface Talked {
  readonly result: Result;
  readonly lead?: UnitCode;
}

/** A call on the docket, as the rules see it; when it comes there again, its newest entry. */
export interface Docketed {
  readonly call: CallId;
  readonly round: number;
  readonly trigger: Trigger;
  readonly about: Matter;
  readonly township: UnitCode;
  readonly units: readonly UnitCode[];
  readonly docketedAt: Instant;
  readonly statementsBy: Deadline;
  readonly rulingBy: Deadline;
  /** Who has stated a view, and whether the limit for it has passed. */
  readonly stated: readonly UnitCode[];
  readonly statementsMissed: boolean;
  readonly consultation?: Talked;
  readonly coordination?: Talked;
  readonly near: boolean;
  readonly missed: boolean;
  /** Every ruling on the call so far, the newest last. */
  readonly rulings: readonly string[];
  readonly lastAt: Instant;
  readonly standing: EntryStanding;
}

export type DocketEntry = 'undocketed' | Docketed;

export const isOnTheDocket = (entry: DocketEntry): entry is Docketed =>
  entry !== 'undocketed' && entry.standing.is === 'on the docket';

/** The last talks that were recorded. */
export const lastTalks = ({ consultation, coordination }: Docketed): Talked | undefined => coordination ?? consultation;

import type { Instant, OfficerId, UnitCode } from '@app/kernel';
import type { FlagThresholds } from '../deadlines/settings.js';
import type { ToldSlip } from './told-slip.js';

export const FLAG_RULES = [
  'last-hours',
  'same-words',
  'burst',
  'no-evidence',
  'recurrence',
  'always-satisfied',
] as const;
export type FlagRule = (typeof FLAG_RULES)[number];

/** Something that a supervisor should look at. It changes no figure. */
export interface Flag {
  readonly rule: FlagRule;
  /** The unit that filed, or the township whose officer rates. */
  readonly unit: UnitCode;
  /** Only of ratings. */
  readonly officer?: OfficerId;
  /** When the last of its slips made it so. */
  readonly at: Instant;
  readonly slips: readonly ToldSlip[];
}

/** The days that are looked at; `to` is excluded. */
export interface Looked {
  readonly from: Instant;
  readonly to: Instant;
}

/** One rule: which flags slips raise, and what must be so. */
export type RaisesFlags = (slips: readonly ToldSlip[], thresholds: FlagThresholds, looked: Looked) => readonly Flag[];

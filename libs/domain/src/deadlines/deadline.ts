import type { Instant, LocalDate } from '@app/kernel';
import type { CalendarVersion } from './calendar-version.js';
import type { Limit } from './limit.js';
import type { Settings } from './settings.js';

/** When a limit ends, and everything that it was computed from. On time is at or before `dueAt`. */
export interface Deadline {
  /** A length of 0 is a day that was promised, not counted: it is never dated anew. */
  readonly limit: Limit;
  readonly from: Instant;
  readonly policy: number;
  readonly calendar: number;
  readonly counted: readonly LocalDate[];
  readonly lastDay: LocalDate;
  readonly dueAt: Instant;
  /** The first moment of yellow. */
  readonly nearAt: Instant;
  readonly provisional: boolean;
  /** The extensions, in the order in which they were granted. */
  readonly lengthenedBy?: readonly Limit[];
}

/** What a count needs beside the limit and the moment. */
export interface Counting {
  readonly calendar: CalendarVersion;
  readonly settings: Settings;
  readonly policy: number;
}

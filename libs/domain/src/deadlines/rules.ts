import { defaultLadder, type Ladder } from '../ladder/ladder.js';
import type { CalendarVersion } from './calendar-version.js';
import type { Counting } from './deadline.js';
import type { LimitPolicy } from './limit.js';
import { DEFAULT_LIMIT_POLICY } from './limit-policy.js';
import { DEFAULT_SETTINGS, type Settings } from './settings.js';

/** The rules in force at a moment, and the earlier settings and ladders that a slip or a step may still keep. */
export interface Rules extends Counting {
  readonly limits: LimitPolicy;
  readonly ladder: Ladder;
  /** A version that was never adopted throws. */
  readonly settingsUnder: (version: number) => Settings;
  /** The ladder of a step, by its version and that of the settings; a version that was never published throws. */
  readonly ladderUnder: (issued: { readonly ladder: number; readonly settings: number }) => Ladder;
}

/** The defaults of the rule book on a calendar. */
export const defaultRules = (calendar: CalendarVersion, settings: Settings = DEFAULT_SETTINGS): Rules => ({
  calendar,
  settings,
  policy: DEFAULT_LIMIT_POLICY.version,
  limits: DEFAULT_LIMIT_POLICY,
  ladder: defaultLadder(settings),
  settingsUnder: () => settings,
  ladderUnder: () => defaultLadder(settings),
});

import type { FlagThresholds } from '../deadlines/settings.js';
import { alwaysSatisfied } from './always-satisfied.js';
import { burst } from './burst.js';
import type { Flag, FlagRule, Looked, RaisesFlags } from './flag.js';
import { lastHours } from './last-hours.js';
import { sameWords } from './same-words.js';
import { noEvidence, recurrence } from './single-slips.js';
import type { ToldSlip } from './told-slip.js';

const RULES: Readonly<Record<FlagRule, RaisesFlags>> = {
  'last-hours': lastHours,
  'same-words': sameWords,
  burst,
  'no-evidence': noEvidence,
  recurrence,
  'always-satisfied': alwaysSatisfied,
};

/** Every flag that slips raise in a period, the newest first. A flag changes no figure: it is for a supervisor to look at. */
export const flagsIn = (
  slips: readonly ToldSlip[],
  thresholds: FlagThresholds,
  looked: Looked,
  rules: readonly FlagRule[] = Object.keys(RULES) as FlagRule[],
): readonly Flag[] =>
  rules
    .flatMap((rule) => RULES[rule](slips, thresholds, looked))
    .toSorted((one, other) => (one.at > other.at ? -1 : one.at < other.at ? 1 : 0));

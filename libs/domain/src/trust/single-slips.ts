import type { RaisesFlags } from './flag.js';
import { filedWithin } from './told-slip.js';

/** Reported as done, with nothing to show for it. */
export const noEvidence: RaisesFlags = (slips, _thresholds, { from, to }) =>
  slips
    .filter((slip) => filedWithin(slip, from, to) && slip.filed?.evidence === 0)
    .map((slip) => ({ rule: 'no-evidence', unit: slip.unit, at: slip.filed?.at ?? from, slips: [slip] }));

/** Closed, and the same matter came back within the days of recurrence. */
export const recurrence: RaisesFlags = (slips, _thresholds, { from, to }) =>
  slips.flatMap((slip) => {
    const { recurredAt: at, unit } = slip;
    return at !== undefined && at >= from && at < to ? [{ rule: 'recurrence', unit, at, slips: [slip] }] : [];
  });

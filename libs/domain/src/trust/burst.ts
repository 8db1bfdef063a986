import { epochMs, type Instant } from '@app/kernel';
import type { Flag, RaisesFlags } from './flag.js';
import { filedWithin, type ToldSlip } from './told-slip.js';

const MINUTE_MS = 60_000;
const filedAt = ({ filed }: ToldSlip): number => epochMs(filed?.at as Instant);

const byUnit = (slips: readonly ToldSlip[]): readonly (readonly ToldSlip[])[] => {
  const units = new Map<string, ToldSlip[]>();
  for (const slip of slips) units.set(slip.unit, [...(units.get(slip.unit) ?? []), slip]);
  return [...units.values()];
};

/** Runs in which one follows the other closely enough that so many lie in so many minutes; each slip in one run. */
const runs = (slips: readonly ToldSlip[], closings: number, minutes: number): readonly (readonly ToldSlip[])[] => {
  const sorted = slips.toSorted((one, other) => filedAt(one) - filedAt(other));
  const found: (readonly ToldSlip[])[] = [];
  for (let first = 0; first + closings <= sorted.length; ) {
    const until = filedAt(sorted[first] as ToldSlip) + minutes * MINUTE_MS;
    const run = sorted.slice(first).filter((slip) => filedAt(slip) <= until);
    if (run.length >= closings) found.push(run);
    first += run.length >= closings ? run.length : 1;
  }
  return found;
};

/** Many slips of a unit reported as done in one burst. */
export const burst: RaisesFlags = (slips, { burst: { closings, minutes } }, { from, to }) =>
  byUnit(slips.filter((slip) => filedWithin(slip, from, to)))
    .flatMap((own) => runs(own, closings, minutes))
    .map((run): Flag => {
      const last = run.at(-1) as ToldSlip;
      return { rule: 'burst', unit: last.unit, at: last.filed?.at as Instant, slips: run };
    });

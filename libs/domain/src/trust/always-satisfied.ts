import { type Instant, latest } from '@app/kernel';
import type { Flag, RaisesFlags } from './flag.js';
import type { ToldSlip } from './told-slip.js';

type Rated = ToldSlip & { readonly rated: NonNullable<ToldSlip['rated']> };

const ratedWithin =
  (from: Instant, to: Instant) =>
  (slip: ToldSlip): slip is Rated =>
    slip.rated !== undefined && slip.rated.at >= from && slip.rated.at < to;

const byOfficer = (slips: readonly Rated[]): readonly (readonly Rated[])[] => {
  const officers = new Map<string, Rated[]>();
  for (const slip of slips) officers.set(slip.rated.by, [...(officers.get(slip.rated.by) ?? []), slip]);
  return [...officers.values()];
};

const flagOf = (slips: readonly Rated[]): Flag => ({
  rule: 'always-satisfied',
  unit: (slips[0] as Rated).township,
  officer: (slips[0] as Rated).rated.by,
  at: slips.map(({ rated }) => rated.at).reduce((one, other) => latest(one, other)),
  slips,
});

/** An officer who rates much, and everything satisfied. */
export const alwaysSatisfied: RaisesFlags = (slips, { ratings }, { from, to }) =>
  byOfficer(slips.filter(ratedWithin(from, to)))
    .filter((own) => own.length >= ratings && own.every(({ rated }) => rated.satisfied))
    .map(flagOf);

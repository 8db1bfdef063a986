import { epochMs, type Instant, type UnitCode } from '@app/kernel';
import type { Recorded } from './mark.js';

/** With whom a call lies: its township, the dispatch desk, the department that leads; with nobody once it is over. */
export type Holder =
  | { readonly is: 'township'; readonly unit: UnitCode }
  | { readonly is: 'dispatch desk' }
  | { readonly is: 'department'; readonly unit: UnitCode }
  | { readonly is: 'nobody' };

/** From then on the call lies with somebody else. */
export type Turn = Recorded & { readonly holder: Holder };

/** From then on the time lost before, back to the first dispatch, is attributed to a unit. */
export type Attribution = Recorded & { readonly ruling: string; readonly bears: UnitCode; readonly since: Instant };

/** The turns of a call, and what was ruled about the time lost. */
export interface Held {
  readonly turns: readonly Turn[];
  readonly attributions: readonly Attribution[];
}

/** A stretch of time during which a call lay with somebody. */
export interface Stay {
  readonly holder: Exclude<Holder, { is: 'nobody' }>;
  readonly from: Instant;
  readonly to: Instant;
  /** It still lies there: the stretch ends with the moment from which one looks. */
  readonly lasting: boolean;
  /** The ruling by which another bears it. */
  readonly borne?: { readonly ruling: string; readonly bears: UnitCode };
}

export const lengthOf = ({ from, to }: Pick<Stay, 'from' | 'to'>): number => epochMs(to) - epochMs(from);

const known = <R extends Recorded>(all: readonly R[], at: Instant, position: string | undefined): readonly R[] =>
  all.filter((one) => one.at <= at && (position === undefined || one.position <= position));

/** What a township took to confirm is nobody else's to bear. */
const borneUnder = ({ holder, from, to }: Stay, attributions: readonly Attribution[]): Pick<Stay, 'borne'> => {
  if (holder.is === 'township') return {};
  const last = attributions.findLast(({ since, at }) => from >= since && to <= at);
  return last === undefined ? {} : { borne: { ruling: last.ruling, bears: last.bears } };
};

/** Stays are cut where a ruling ends the time that it attributes. */
const cut = (stay: Stay, attributions: readonly Attribution[]): readonly Stay[] => {
  if (attributions.length === 0) return [stay];
  const edges = attributions.flatMap(({ since, at }) => [since, at]).filter((at) => at > stay.from && at < stay.to);
  const moments = [stay.from, ...new Set(edges.toSorted()), stay.to] as readonly Instant[];
  return moments.slice(1).map((to, index) => {
    const from = moments[index] as Instant;
    const part = { ...stay, from, to, lasting: stay.lasting && to === stay.to };
    return { ...part, ...borneUnder(part, attributions) };
  });
};

/** Where a call lay, stretch after stretch without a gap, as of a moment and a place in the log. */
export const staysOf = (
  { turns, attributions }: Held,
  { at, position }: { readonly at: Instant; readonly position?: string },
): readonly Stay[] => {
  const told = known(turns, at, position);
  const rulings = known(attributions, at, position);
  return told.flatMap(({ holder, at: from }, index): readonly Stay[] => {
    if (holder.is === 'nobody') return [];
    const next = told[index + 1];
    const to = next?.at ?? at;
    return to > from ? cut({ holder, from, to, lasting: next === undefined }, rulings) : [];
  });
};

/** How long a call has been under way: since it was raised, without the time during which it was closed. */
export const ageOf = (stays: readonly Stay[]): number => stays.reduce((sum, stay) => sum + lengthOf(stay), 0);

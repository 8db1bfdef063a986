import type { StayView } from '@app/contracts';
import { type Held, lengthOf, type Stay, staysOf } from '@app/domain';
import type { Instant } from '@app/kernel';
import type { Names } from '../calls/names.js';

const HOUR_MS = 3_600_000;

export const hoursIn = (ms: number): string => (ms / HOUR_MS).toFixed(2);

const stayView = (stay: Stay, names: Names): StayView => {
  const { holder, from, to, lasting, borne } = stay;
  return {
    holder: holder.is,
    ...('unit' in holder && { unit: names.unit(holder.unit) }),
    from,
    to,
    lasting,
    hours: hoursIn(lengthOf(stay)),
    ...(borne && { borneBy: names.unit(borne.bears), ruling: borne.ruling }),
  };
};

/** With whom a call lay up to now. */
export const stayViews = (held: Held, at: Instant, names: Names): StayView[] =>
  staysOf(held, { at }).map((stay) => stayView(stay, names));

/** The time lost: with departments and at the dispatch desk, since the first dispatch or the ruling that ended it. */
export const timeLost = (held: Held, at: Instant): { readonly from?: Instant; readonly hours: string } => {
  const stays = staysOf(held, { at });
  const ruled = stays.filter(({ borne }) => borne !== undefined);
  const lost = ruled.length > 0 ? ruled : stays.filter(({ holder }) => holder.is !== 'township');
  const from = lost[0]?.from;
  const ms = lost.reduce((sum, stay) => sum + lengthOf(stay), 0);
  return { ...(from !== undefined && { from }), hours: hoursIn(ms) };
};

import { type Instant, type LocalDate, type Rejection, reject } from '@app/kernel';
import { DEFAULT_SETTINGS } from '../deadlines/settings.js';
import { localDate } from '../deadlines/wall-clock.js';
import type { Rulebook } from './rulebook.state.js';
import { sameWords } from './same-words.js';

export interface Effective {
  readonly version: number;
  readonly effectiveFrom: LocalDate;
}

/** A next version takes effect today or later; the first also holds for the years before it, whose ledgers may be imported. */
export const takesEffectInThePast = (
  next: Effective,
  kind: 'limits' | 'settings' | 'ladder',
  at: Instant,
  rulebook: Rulebook,
): Rejection | undefined => {
  const today = localDate(at, (rulebook.settings.at(-1) ?? DEFAULT_SETTINGS).timeZone);
  return next.version === 1 || next.effectiveFrom >= today
    ? undefined
    : reject(`${kind}.effective-in-the-past`, { today });
};

/** True if the newest version says the same and takes effect no later. */
export const alreadySo = <V extends Effective>(next: V, newest: V | undefined): boolean =>
  newest !== undefined &&
  newest.effectiveFrom <= next.effectiveFrom &&
  sameWords(next, { ...newest, effectiveFrom: next.effectiveFrom });

import type { limitsTexts } from './limits.texts';

export const URGENCIES = ['ordinary', 'urgent', 'consultation', 'long-cycle'] as const;
export const WATCHED = ['respond', 'onSite', 'close', 'return'] as const;
export const UNITS = ['minute', 'hour', 'working-hour', 'day', 'working-day'] as const;

export type Urgency = (typeof URGENCIES)[number];
export type Watched = (typeof WATCHED)[number];

export interface Limit {
  readonly length: number;
  readonly unit: (typeof UNITS)[number];
}

type Limits = Readonly<Record<Exclude<Watched, 'onSite'>, Limit>> & { readonly onSite?: Limit };

/** A version of the limits. */
export interface LimitPolicy {
  readonly version: number;
  readonly effectiveFrom: string;
  readonly limits: Readonly<Record<Urgency, Limits>>;
}

export const limitText = (t: typeof limitsTexts, limit: Limit | undefined): string =>
  limit === undefined ? t('none') : t('limitText', { length: limit.length, unit: t(limit.unit) });

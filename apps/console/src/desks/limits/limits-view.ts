import type { Limit } from '../../parts/limit-field.vue';

export const URGENCIES = ['ordinary', 'urgent', 'consultation', 'long-cycle'] as const;
export const WATCHED = ['respond', 'onSite', 'close', 'return'] as const;

export type Urgency = (typeof URGENCIES)[number];
export type Watched = (typeof WATCHED)[number];

type Limits = Readonly<Record<Exclude<Watched, 'onSite'>, Limit>> & { readonly onSite?: Limit };

/** A version of the limits. */
export interface LimitPolicy {
  readonly version: number;
  readonly effectiveFrom: string;
  readonly limits: Readonly<Record<Urgency, Limits>>;
}

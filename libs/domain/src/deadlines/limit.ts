import type { LocalDate } from '@app/kernel';

/** `minute` and `hour` run round the clock, `working-hour` in working hours only; the days run from the day after. */
export type LimitUnit = 'minute' | 'hour' | 'working-hour' | 'day' | 'working-day';

export interface Limit {
  readonly length: number;
  readonly unit: LimitUnit;
}

export type Urgency = 'ordinary' | 'urgent' | 'consultation' | 'long-cycle';

export interface UrgencyLimits {
  readonly respond: Limit;
  readonly onSite?: Limit;
  readonly close: Limit;
  readonly return: Limit;
}

export interface LimitPolicy {
  readonly version: number;
  readonly effectiveFrom: LocalDate;
  readonly limits: Readonly<Record<Urgency, UrgencyLimits>>;
}

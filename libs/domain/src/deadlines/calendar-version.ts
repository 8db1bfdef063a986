import type { LocalDate } from '@app/kernel';

/** A day of the tenant's own: a local festival, a typhoon closure, a weekend that is worked. */
export interface OwnDay {
  readonly day: LocalDate;
  readonly kind: 'rest' | 'work';
  readonly name: string;
}

/** Which days are worked, as published once and never changed: a change is the next version. */
export interface CalendarVersion {
  readonly version: number;
  readonly firstDay: LocalDate;
  /** The last day that a State Council notice covers; what is later is provisional. */
  readonly knownUntil: LocalDate;
  /** The last day that can be counted at all. */
  readonly horizon: LocalDate;
  readonly rest: readonly LocalDate[];
  readonly makeUp: readonly LocalDate[];
  readonly own: readonly OwnDay[];
  /** The statutory days after `knownUntil`, as the law foretells them. */
  readonly expected: readonly LocalDate[];
  readonly names?: Readonly<Record<LocalDate, string>>;
}

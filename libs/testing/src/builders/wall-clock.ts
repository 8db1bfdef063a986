import { type Instant, instant, type LocalDate } from '@app/kernel';

/** A moment of 2026 on the county's wall clock: `03-02 09:00`, `03-04 24:00`, `03-05 00:00:00.001`. */
export const on = (time: string): Instant => instant(`2026-${time.replace(' ', 'T')}+08:00`);

/** A day of 2026: `03-02`. */
export const day = (monthAndDay: string): LocalDate => `2026-${monthAndDay}` as LocalDate;

/** The county's usual Monday: raised at half past eight, dispatched at nine, and it is ten. */
export const RAISED_AT = on('03-02 08:30');
export const DISPATCHED_AT = on('03-02 09:00');
export const NOW = on('03-02 10:00');

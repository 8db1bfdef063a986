import type { LocalDate } from '@app/kernel';

export const DAY = 86_400_000;

/** Days since 1970-01-01: days that can be added to, compared and looked up without a Date. */
export const dayNumber = (day: LocalDate): number => Math.floor(Date.parse(day) / DAY);

const days = new Map<number, LocalDate>();

/** Remembered, because a county counts on the same few thousand days over and over. */
export const dayOf = (number: number): LocalDate => {
  const known = days.get(number);
  if (known !== undefined) return known;
  const day = new Date(number * DAY).toISOString().slice(0, 10) as LocalDate;
  days.set(number, day);
  return day;
};

/** 0 is Sunday. */
export const weekdayOf = (number: number): number => (((number + 4) % 7) + 7) % 7;

export const isWeekend = (number: number): boolean => weekdayOf(number) % 6 === 0;

/** True for a text that names a day of the calendar: no 30 February. */
export const isDay = (text: string): text is LocalDate => {
  const ms = Date.parse(text);
  return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 10) === text;
};

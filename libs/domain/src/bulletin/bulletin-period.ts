import { type Instant, type LocalDate, type Rejection, reject } from '@app/kernel';
import { dayNumber, dayOf, weekdayOf } from '../deadlines/day-number.js';
import { startOfDay } from '../deadlines/wall-clock.js';

/** The days that a bulletin is about, both included. */
export interface BulletinPeriod {
  readonly kind: 'month' | 'week' | 'days';
  readonly from: LocalDate;
  readonly to: LocalDate;
}

const two = (count: number): string => String(count).padStart(2, '0');
const A_WEEK = 7;

export const dayAfterDay = (day: LocalDate): LocalDate => dayOf(dayNumber(day) + 1);

/** The month in which a day lies. */
export const monthOf = (day: LocalDate): BulletinPeriod => {
  const [year = 0, month = 0] = day.split('-').map(Number);
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${two(month + 1)}-01`;
  return {
    kind: 'month',
    from: `${day.slice(0, 7)}-01` as LocalDate,
    to: dayOf(dayNumber(next as LocalDate) - 1),
  };
};

/** The week in which a day lies, Monday to Sunday. */
export const weekOf = (day: LocalDate): BulletinPeriod => {
  const monday = dayNumber(day) - ((weekdayOf(dayNumber(day)) + 6) % A_WEEK);
  return { kind: 'week', from: dayOf(monday), to: dayOf(monday + A_WEEK - 1) };
};

/** The period that went before. */
export const before = ({ kind, from }: BulletinPeriod): BulletinPeriod => {
  const last = dayOf(dayNumber(from) - 1);
  return kind === 'week' ? weekOf(last) : monthOf(last);
};

/** The year and the number of an ISO week: that of its Thursday. */
const weekNumber = (monday: LocalDate): readonly [year: string, week: number] => {
  const thursday = dayNumber(monday) + 3;
  const year = dayOf(thursday).slice(0, 4);
  return [year, Math.floor((thursday - dayNumber(`${year}-01-01` as LocalDate)) / A_WEEK) + 1];
};

/** Names a period in addresses: `2026-03`, `2026-W10`, `2026-03-01_2026-03-15`. */
export const periodCode = ({ kind, from, to }: BulletinPeriod): string => {
  if (kind === 'month') return from.slice(0, 7);
  if (kind === 'days') return `${from}_${to}`;
  const [year, week] = weekNumber(from);
  return `${year}-W${two(week)}`;
};

const mondayOf = (year: string, week: string): LocalDate => {
  const firstMonday = dayNumber(weekOf(`${year}-01-04` as LocalDate).from);
  return dayOf(firstMonday + (Number(week) - 1) * A_WEEK);
};

/** The period that a code names; undefined if it names none. */
export const periodOfCode = (code: string): BulletinPeriod | undefined => {
  const month = /^\d{4}-\d{2}$/.exec(code);
  if (month) return monthOf(`${code}-01` as LocalDate);
  const [, year, week] = /^(\d{4})-W(\d{2})$/.exec(code) ?? [];
  if (year && week) return weekOf(mondayOf(year, week));
  const [, from, to] = /^(\d{4}-\d{2}-\d{2})_(\d{4}-\d{2}-\d{2})$/.exec(code) ?? [];
  return from && to ? { kind: 'days', from: from as LocalDate, to: to as LocalDate } : undefined;
};

const chinese = (day: LocalDate): string => {
  const [, month, date] = day.split('-').map(Number);
  return `${month}月${date}日`;
};

/** As titles say it: `2026年3月`, `2026年第10周（3月2日至3月8日）`. */
export const periodName = ({ kind, from, to }: BulletinPeriod): string => {
  const year = from.slice(0, 4);
  if (kind === 'month') return `${year}年${Number(from.slice(5, 7))}月`;
  if (kind === 'days') return `${year}年${chinese(from)}至${chinese(to)}`;
  const [ofYear, week] = weekNumber(from);
  return `${ofYear}年第${week}周（${chinese(from)}至${chinese(to)}）`;
};

/** The same as moments: from the first of one until just before the other. */
export const momentsOf = (
  { from, to }: BulletinPeriod,
  timeZone: string,
): { readonly from: Instant; readonly to: Instant } => ({
  from: startOfDay(from, timeZone),
  to: startOfDay(dayAfterDay(to), timeZone),
});

const same = (one: BulletinPeriod, other: BulletinPeriod): boolean => one.from === other.from && one.to === other.to;

/** Why these are no days for a bulletin at a moment; undefined if they are. */
export const wrongPeriod = (period: BulletinPeriod, at: Instant, timeZone: string): Rejection | undefined => {
  const { kind, from, to } = period;
  const fits = kind === 'days' ? from <= to : same(period, kind === 'month' ? monthOf(from) : weekOf(from));
  if (!fits) return reject('bulletin.no-such-period', { from, to });
  return momentsOf(period, timeZone).to > at ? reject('bulletin.period-not-over', { to }) : undefined;
};

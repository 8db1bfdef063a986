import { languageNow } from '../texts/language';
import { amountsIn } from './lasting';
import { zoneNow } from './zone';

const parts = (options: Intl.DateTimeFormatOptions, zone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(languageNow() === 'en' ? 'en-GB' : 'zh-CN', { timeZone: zone, ...options });

/** The day of the county on which a moment fell: `2026-03-02`. */
export const dayOf = (moment: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zoneNow(), dateStyle: 'short' }).format(new Date(moment));

export const today = (): string => dayOf(new Date().toISOString());

const weekday = (date: Date, zone: string): string => parts({ weekday: 'short' }, zone).format(date);

const dated = (date: Date, zone: string): string => {
  const isThisYear =
    parts({ year: 'numeric' }, zone).format(date) === parts({ year: 'numeric' }, zoneNow()).format(new Date());
  const day = parts({ month: 'short', day: 'numeric', ...(!isThisYear && { year: 'numeric' }) }, zone).format(date);
  return `${day} ${weekday(date, zone)}`;
};

/** A day with its weekday: `3月2日 周一`. */
export const dayText = (day: string): string => dated(new Date(`${day}T00:00:00Z`), 'UTC');

/** A moment with its weekday: `3月2日 周一 09:30`. */
export const momentText = (moment: string): string => `${dated(new Date(moment), zoneNow())} ${clockText(moment)}`;

/** The month in which a day lies: `2026年3月`. */
export const monthText = (day: string): string =>
  parts({ year: 'numeric', month: 'long' }, 'UTC').format(new Date(`${day}T00:00:00Z`));

/** The time of day of a moment: `09:30`. */
export const clockText = (moment: string): string =>
  parts({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, zoneNow()).format(new Date(moment));

/** When a limit ends; midnight is the end of its last day: `3月6日 周五 24:00`. */
export const dueText = ({ dueAt, lastDay }: { readonly dueAt: string; readonly lastDay: string }): string =>
  clockText(dueAt) === '00:00' ? `${dayText(lastDay)} 24:00` : momentText(dueAt);

/** How long something lasted, told in hours: `4天 22小时 45分钟`. */
export const lastingText = (hours: string): string =>
  amountsIn(hours)
    .map(([unit, amount]) => amountText(amount, unit))
    .join(' ');

const amountText = (amount: number, unit: string): string =>
  new Intl.NumberFormat(languageNow() === 'en' ? 'en-GB' : 'zh-CN', {
    style: 'unit',
    unit,
    unitDisplay: 'long',
  }).format(amount);

const A_MONDAY = '2026-03-02T00:00:00Z';

/** A day of the week, Monday being the first: `周一`. */
export const weekdayText = (nth: number): string =>
  weekday(new Date(Date.parse(A_MONDAY) + (nth - 1) * 86_400_000), 'UTC');

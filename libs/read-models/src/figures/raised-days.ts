import { epochMs, type Instant, type LocalDate } from '@app/kernel';
import type { Counters, Share, Table } from '@app/subscriptions';
import type { SlipLivesRow } from './slip-lives.row.js';
import { ALL, spansOfDay } from './spans.js';
import { beginningOf, figureDay } from './zone.js';

const HOUR_MS = 3_600_000;
export const HOURS = Array.from({ length: 24 }, (_, hour) => `h${String(hour).padStart(2, '0')}`);

/** Calls by the day and the hour in which they were raised: those of a township, those that a unit had a slip of, and all. */
export const RAISED_DAYS: Table = {
  name: 'raised_days',
  columns: {
    unit: 'text',
    township: 'text',
    day: 'text',
    ...Object.fromEntries(HOURS.map((hour) => [hour, 'integer'])),
  },
  key: ['unit', 'township', 'day'],
};

/** Calls by matter, of a day and of a month. */
export const MATTER_DAYS: Table = {
  name: 'matter_days',
  columns: { unit: 'text', township: 'text', span: 'text', matter: 'text', calls: 'integer' },
  key: ['unit', 'township', 'span', 'matter'],
};

/** Nothing else that is counted here changes once a call is raised; units are never taken back. */
const howManyUnits = ({ units }: SlipLivesRow): number => units.length;

/** Whose a call is. */
const scopesOf = ({ units, township }: SlipLivesRow) => [
  { unit: ALL, township: ALL },
  { unit: ALL, township },
  ...units.map((unit) => ({ unit, township: ALL })),
];

const hourOf = (at: Instant, day: LocalDate): string =>
  HOURS[Math.min(23, Math.floor((epochMs(at) - beginningOf(day)) / HOUR_MS))] as string;

export const raisedDays: Counters<SlipLivesRow> = {
  table: RAISED_DAYS,
  sees: howManyUnits,
  count: (row) => {
    const day = figureDay(row.raised_at);
    return scopesOf(row).map((scope): Share => ({ ...scope, day, [hourOf(row.raised_at, day)]: 1 }));
  },
};

export const matterDays: Counters<SlipLivesRow> = {
  table: MATTER_DAYS,
  sees: howManyUnits,
  count: (row) => {
    const span = figureDay(row.raised_at);
    return scopesOf(row).map((scope) => ({ ...scope, span, matter: row.matter, calls: 1 }));
  },
  under: (sum) => spansOfDay(sum.span as LocalDate).map((span) => ({ ...sum, span })),
};

import { DEFINITIONS, type Definition } from '@app/domain';
import type { LocalDate, UnitCode } from '@app/kernel';
import type { Table } from '@app/subscriptions';

/** What is summed for a measure: claims and how many of them were met, those of excluded slips apart. */
export const AMOUNTS = ['met', 'claimed', 'met_excluded', 'claimed_excluded'] as const;
export type Amount = (typeof AMOUNTS)[number];

/** `on_time_rate_all_due_met`: a column for each amount of each measure and formula. */
export const columnOf = ({ measure, formula }: Pick<Definition, 'measure' | 'formula'>, amount: Amount): string =>
  `${measure.replace(/(?!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase()}_${formula.replaceAll('-', '_')}_${amount}`;

/** Sums over all slips of a unit and a township that belong to a day: a dashboard reads these instead of the slips. */
export type FigureDaysRow = {
  readonly unit: UnitCode;
  readonly township: UnitCode;
  readonly day: LocalDate;
} & Readonly<Record<string, string | number>>;

const amounts = DEFINITIONS.flatMap((definition) => AMOUNTS.map((amount) => [columnOf(definition, amount), 'integer']));

export const FIGURE_DAYS: Table = {
  name: 'figure_days',
  columns: { unit: 'text', township: 'text', day: 'date', ...Object.fromEntries(amounts) },
  key: ['unit', 'township', 'day'],
  indexes: ['(day)'],
};

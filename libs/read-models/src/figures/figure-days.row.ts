import { DEFINITIONS, type Definition } from '@app/domain';
import type { UnitCode } from '@app/kernel';
import type { Table } from '@app/subscriptions';
import type { ALL, Span } from './spans.js';

/** What is summed for a measure: claims and how many of them were met, those of excluded slips apart. */
export const AMOUNTS = ['met', 'claimed', 'met_excluded', 'claimed_excluded'] as const;
export type Amount = (typeof AMOUNTS)[number];

/** `on_time_rate_all_due_met`: a column for each amount of each measure and formula. */
export const columnOf = ({ measure, formula }: Pick<Definition, 'measure' | 'formula'>, amount: Amount): string =>
  `${measure.replace(/(?!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase()}_${formula.replaceAll('-', '_')}_${amount}`;

/** Sums over all slips of a unit and a township that belong to a day or a month, and over all units and all townships: a dashboard reads these instead of the slips. */
export type FigureDaysRow = {
  /** A unit, or all. */
  readonly unit: UnitCode | typeof ALL;
  readonly township: UnitCode | typeof ALL;
  readonly span: Span;
} & Readonly<Record<string, string | number>>;

const amounts = DEFINITIONS.flatMap((definition) => AMOUNTS.map((amount) => [columnOf(definition, amount), 'integer']));

export const FIGURE_DAYS: Table = {
  name: 'figure_days',
  columns: { unit: 'text', township: 'text', span: 'text', ...Object.fromEntries(amounts) },
  key: ['township', 'span', 'unit'],
  indexes: ['(unit, span)'],
};

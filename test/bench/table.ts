import { loadavg } from 'node:os';
import Table from 'cli-table3';
import type { Measured, Rate } from './rounds.js';

const rounded = (count: number): string => Math.round(count).toLocaleString('en');

const rateText = ({ perSecond, perCpuSecond }: Rate): string => `${rounded(perSecond)} (${rounded(perCpuSecond)})`;

const targetText = ({ target, unit }: Measured): string =>
  target.of === 'ratio' ? `ratio ≥ ${target.atLeast}` : `≥ ${rounded(target.atLeast)} ${unit}/s`;

const cells = (measured: Measured & { readonly bench: string }): string[] => [
  measured.bench,
  `${measured.what}\n÷ ${measured.against}`,
  `${rateText(measured.ours)}\n÷ ${rateText(measured.theirs)}`,
  measured.ratio.toFixed(2),
  targetText(measured),
  measured.met ? 'met' : 'NOT MET',
];

/** One table of all that was measured, and how busy the machine was. */
export const tableOf = (measured: readonly (Measured & { readonly bench: string })[]): string => {
  const table = new Table({
    head: ['bench', 'what ÷ what', 'per second (per CPU second)', 'ratio', 'target', ''],
    style: { head: [], border: [] },
    colWidths: [null, 52],
    wordWrap: true,
  });
  table.push(...measured.map(cells));
  const load = loadavg().map((average) => average.toFixed(1));
  return `${table}\nMedians of rounds run in turns; CPU seconds are those of the measured Node process. Load of the machine: ${load.join(' ')}`;
};

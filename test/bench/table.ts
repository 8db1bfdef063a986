import Table from 'cli-table3';
import type { Measured, Rate } from './rounds.js';

const rounded = (count: number): string => Math.round(count).toLocaleString('en');
const rateText = ({ perSecond, perCpuSecond }: Rate): string =>
  `${rounded(perSecond)} (${Number.isNaN(perCpuSecond) ? '—' : rounded(perCpuSecond)})`;

const targetText = ({ target, unit }: Measured): string =>
  target.of === 'ratio' ? `ratio ≥ ${target.atLeast}` : `≥ ${rounded(target.atLeast)} ${unit}/s`;

const cells = ([name, measured]: readonly [string, Measured]): string[] => [
  name,
  `${measured.what}\n÷ ${measured.against}`,
  `${rateText(measured.ours)}\n${rateText(measured.theirs)}`,
  measured.ratio.toFixed(2),
  targetText(measured),
  measured.met ? 'met' : 'NOT MET',
];

/** One table of all that was measured, each under the name of its bench. */
export const tableOf = (measured: readonly (readonly [name: string, measured: Measured])[]): string => {
  const table = new Table({
    head: ['bench', 'what ÷ against', 'per second (per CPU second here)', 'ratio', 'target', ''],
    style: { head: [], border: [] },
  });
  table.push(...measured.map(cells));
  return table.toString();
};

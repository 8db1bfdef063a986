import type { Figure } from '@app/domain';
import { type Wording, word } from '../words/wording.js';
import { count, named, percent, text } from './columns.js';
import type { Ledger } from './ledger.js';

/** A figure, its row by name. */
export interface FiguresLedgerRow extends Omit<Figure, 'row'> {
  readonly row: string;
}

const rateOf = (rate: string | null): number | undefined => (rate === null ? undefined : Number(rate));

const definitionOf = ({ definition: { zh, en } }: FiguresLedgerRow): Wording => ({ zh, en });

/** 指标: every rate with both parts and its definition. */
export const FIGURES_LEDGER: Ledger<FiguresLedgerRow> = {
  name: word('指标', 'Figures'),
  columns: [
    text('对象', 'Of', 24, ({ row }) => row),
    text('指标', 'Measure', 18, ({ measure }) => measure),
    text('算法', 'Formula', 20, ({ formula }) => formula),
    count('分子', 'Numerator', ({ numerator }) => numerator),
    count('分母', 'Denominator', ({ denominator }) => denominator),
    percent('比率（%）', 'Rate (%)', ({ rate }) => rateOf(rate)),
    count('剔除', 'Excluded', ({ excluded }) => excluded),
    percent('不剔除（%）', 'With excluded (%)', ({ withExclusions: { rate } }) => rateOf(rate)),
    named('口径', 'Definition', 60, definitionOf),
  ],
};

import { quotient } from '../../measures/rate.js';
import { type CheckedRow, type RatePrinted, sumIn } from './checked-row.js';
import type { Fault, Slip } from './fault.js';
import type { RateRule } from './table-rules.js';

const share = (numerator: number, denominator: number, { ofOne }: RatePrinted, decimals: number): string =>
  quotient((ofOne ? 1n : 100n) * BigInt(numerator), BigInt(denominator), decimals);

const signed = (digits: string, { ofOne }: RatePrinted): string => (ofOne ? digits : `${digits}%`);

/** The share in steps of its last printed digit, the rest cut off. */
const stepsCutOff = (numerator: number, denominator: number, { ofOne, decimals }: RatePrinted): bigint =>
  ((ofOne ? 1n : 100n) * 10n ** BigInt(decimals) * BigInt(numerator)) / BigInt(denominator);

const slipOf = (numerator: number, denominator: number, printed: RatePrinted): Slip => {
  const steps = BigInt(printed.text.replace('.', ''));
  const cut = stepsCutOff(numerator, denominator, printed);
  if (steps === cut) return 'cut off';
  return steps === cut + 1n ? 'rounded up' : 'does not follow';
};

/** What is divided; undefined where a part is empty, or more is taken off than there is. */
export const numeratorIn = (row: CheckedRow, { of, less = [] }: Pick<RateRule, 'of' | 'less'>): number | undefined => {
  const [whole, off] = [sumIn(row, of), sumIn(row, less)];
  return whole === undefined || off === undefined || off > whole ? undefined : whole - off;
};

/** The fault of a printed rate; none where it follows, or where there is nothing to divide. */
export const rateFault = (row: CheckedRow, rule: RateRule): Fault | undefined => {
  const { column, by } = rule;
  const printed = row.rates[column];
  const [numerator, denominator] = [numeratorIn(row, rule), sumIn(row, by)];
  if (printed === undefined || numerator === undefined || denominator === undefined || denominator === 0)
    return undefined;
  const { text, decimals } = printed;
  const should = share(numerator, denominator, printed, decimals);
  if (Number(should) === Number(text)) return undefined;
  const exact = share(numerator, denominator, printed, Math.max(2, decimals + 1));
  return {
    ...{ is: 'rate', row: row.name, column, numerator, denominator },
    printed: signed(text, printed),
    should: signed(should, printed),
    exact: signed(exact, printed),
    how: slipOf(numerator, denominator, printed),
  };
};

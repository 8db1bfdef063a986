import { percent } from '@app/domain';

/** A rate as it was printed, e.g. `98.2%`, and as it must be printed with as many decimals. */
export interface PrintedRate {
  readonly name: string;
  readonly printed: string;
  readonly right: string;
}

export const printedRate = (name: string, printed: string, numerator: number, denominator: number): PrintedRate => {
  const decimals = printed.replace('%', '').split('.')[1]?.length ?? 0;
  return { name, printed, right: `${percent(numerator, denominator, decimals)}%` };
};

export const isRight = ({ printed, right }: PrintedRate): boolean => printed === right;

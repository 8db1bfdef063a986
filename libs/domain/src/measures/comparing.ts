import type { Parts } from './figure.js';
import { quotient } from './rate.js';

type Rate = Pick<Parts, 'numerator' | 'denominator'>;

/** A quotient that may be negative, rounded half up away from zero. */
const signed = (numerator: bigint, denominator: bigint): string => {
  const size = quotient(numerator < 0n ? -numerator : numerator, denominator, 2);
  return numerator < 0n && !/^[0.]+$/.test(size) ? `-${size}` : size;
};

/** 百分点: how many points of a hundred a rate is above another, from the counts and not from what was rounded; null where one of them is of nothing. */
export const pointsBetween = (now: Rate, before: Rate | undefined): string | null => {
  if (before === undefined || now.denominator === 0 || before.denominator === 0) return null;
  const [ours, theirs] = [BigInt(now.denominator), BigInt(before.denominator)];
  return signed(100n * (BigInt(now.numerator) * theirs - BigInt(before.numerator) * ours), ours * theirs);
};

/** 增幅: by how many percent a count is above another; null where there was nothing before. */
export const growth = (now: number, before: number | undefined): string | null =>
  before === undefined || before === 0 ? null : signed(100n * BigInt(now - before), BigInt(before));

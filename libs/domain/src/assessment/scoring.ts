import { quotient } from '../measures/rate.js';
import type { Scheme } from './scheme.js';
import type { UnitLine, UnitMark } from './sheet.js';

const DECIMALS = 2;

interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

const plus = (one: Fraction, other: Fraction): Fraction => ({
  over: one.over * other.under + other.over * one.under,
  under: one.under * other.under,
});

/** A score counts in hundredths and is printed once: nothing is rounded on the way. */
const weighted = ({ weight, numerator, denominator }: UnitMark): Fraction => ({
  over: BigInt(weight) * BigInt(numerator),
  under: BigInt(denominator),
});

const NOTHING: Fraction = { over: 0n, under: 1n };

/** Every mark that counts rests on enough slips. */
const restsOnEnough = (marks: readonly UnitMark[], { minimum }: Scheme): boolean =>
  marks.every(({ weight, denominator }) => weight === 0 || denominator >= minimum);

/** The score of the marks, out of 100, and what it is worth; null while a mark that counts rests on too few slips. */
export const scoreOf = (marks: readonly UnitMark[], scheme: Scheme): Pick<UnitLine, 'score' | 'points'> => {
  if (!restsOnEnough(marks, scheme)) return { score: null, points: null };
  const { over, under } = marks
    .filter(({ weight }) => weight > 0)
    .map(weighted)
    .reduce(plus, NOTHING);
  const { of, in: whole } = scheme.share;
  const share = { of: BigInt(Math.round(of * 100)), in: BigInt(Math.round(whole * 100)) };
  return {
    score: quotient(over, under, DECIMALS),
    points: quotient(over * share.of, under * share.in, DECIMALS),
  };
};

/** Those with a score, the best first; the same printed score is the same rank. */
export const ranked = (lines: readonly UnitLine[]): readonly UnitLine[] => {
  const scores = lines.flatMap(({ score }) => (score === null ? [] : Number(score)));
  return lines.map((line) => ({
    ...line,
    rank: line.score === null ? null : 1 + scores.filter((score) => score > Number(line.score)).length,
  }));
};

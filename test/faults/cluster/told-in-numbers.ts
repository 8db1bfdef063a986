import type { Outlived } from './hard-life.js';

const oneDigit = (seconds: number | undefined): string => (seconds ?? Number.NaN).toFixed(1);

const inTakeOvers = (takeOvers: readonly number[]): string => {
  const sorted = takeOvers.toSorted((one, other) => one - other);
  const [median, worst] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  if (worst === undefined) return 'no lease taken over';
  return `${sorted.length} leases taken over: median ${oneDigit(median)} s, worst ${oneDigit(worst)} s`;
};

export interface Told {
  readonly outlived: Outlived;
  readonly calls: number;
  readonly facts: number;
  readonly fallen: number;
  readonly published: number;
  readonly twiceOnTopic: number;
  readonly rows: number;
}

/** What a run was and came to, in one paragraph. */
export const inNumbers = (name: string, told: Told): string => {
  const { driven, kills, cuts, takeOvers, seconds } = told.outlived;
  return [
    `${name}: ${told.calls} calls, ${driven.acknowledged.length} commands acknowledged in ${oneDigit(seconds)} s`,
    `${told.facts} facts of officers, ${told.fallen} fallen by time`,
    `${kills.api} apis and ${kills.worker} workers killed, ${cuts} cuts, ${driven.repeated()} requests repeated`,
    `${told.published} events published, ${told.twiceOnTopic} of them again`,
    inTakeOvers(takeOvers),
    `${told.rows} rows of papers the same after a rebuild\n`,
  ].join('; ');
};

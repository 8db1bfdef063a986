/** Two ways to do the same on the same machine in the same run; the ratio is ours to theirs. */
export interface Ratio {
  readonly what: string;
  readonly unit: string;
  readonly ours: number;
  readonly theirs: number;
  readonly ratio: number;
  readonly atLeast: number;
}

/** Measures both in turns, so that what else the machine does falls on both, and compares the medians. */
export const compare = async (
  { what, unit, atLeast }: Pick<Ratio, 'what' | 'unit' | 'atLeast'>,
  rounds: number,
  ourRate: () => Promise<number>,
  theirRate: () => Promise<number>,
): Promise<Ratio> => {
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await ourRate());
    theirs.push(await theirRate());
  }
  const [our, their] = [median(ours), median(theirs)];
  return { what, unit, ours: our, theirs: their, ratio: our / their, atLeast };
};

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** How many of `count` are done in a second. */
export const rate = async (count: number, work: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now();
  await work();
  return Math.round((count * 1_000) / (performance.now() - begun));
};

export const line = ({ what, unit, ours, theirs, ratio, atLeast }: Ratio): string =>
  `${ratio >= atLeast ? 'ok ' : 'LOW'} ${what}: ${ours} ${unit}, ratio ${ratio.toFixed(2)} to ${theirs} (at least ${atLeast})`;

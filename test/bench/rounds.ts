/** How often something was done in a second, and in a second that the processor worked for this process. */
export interface Rate {
  readonly perSecond: number;
  readonly perCpuSecond: number;
}

/** What a bench holds against what, and how much is wanted of the rate or of the ratio to the other. */
export interface Comparison {
  readonly what: string;
  readonly against: string;
  readonly unit: string;
  readonly target: { readonly of: 'ratio' | 'rate'; readonly atLeast: number };
}

/** Medians of rounds that were run in turns. */
export interface Measured extends Comparison {
  readonly rounds: number;
  readonly ours: Rate;
  readonly theirs: Rate;
  readonly ratio: number;
  readonly met: boolean;
}

export type Run = () => Promise<Rate>;
export type Tell = (progress: string) => void;

const middle = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[values.length >> 1] ?? Number.NaN;

const median = (rates: readonly Rate[]): Rate => ({
  perSecond: middle(rates.map(({ perSecond }) => perSecond)),
  perCpuSecond: middle(rates.map(({ perCpuSecond }) => perCpuSecond)),
});

/** Runs both in turns, so that what else the machine does falls on both; the ratio is the median of the rounds' own. */
export const compare = async (
  comparison: Comparison,
  { rounds, tell }: { readonly rounds: number; readonly tell: Tell },
  our: Run,
  their: Run,
): Promise<Measured> => {
  const [ours, theirs]: [Rate[], Rate[]] = [[], []];
  for (let round = 1; round <= rounds; round += 1) {
    const [mine, other] = [await our(), await their()];
    ours.push(mine);
    theirs.push(other);
    const ratio = (mine.perSecond / other.perSecond).toFixed(2);
    tell(`round ${round} of ${rounds}: ${Math.round(mine.perSecond)} ${comparison.unit}/s, ratio ${ratio}`);
  }
  const ratio = middle(ours.map(({ perSecond }, round) => perSecond / (theirs[round]?.perSecond ?? Number.NaN)));
  const { of, atLeast } = comparison.target;
  const reached = of === 'ratio' ? ratio : median(ours).perSecond;
  return { ...comparison, rounds, ours: median(ours), theirs: median(theirs), ratio, met: reached >= atLeast };
};

/** The rate at which so many are done by some work. */
export const rateOf = async (count: number, work: () => unknown): Promise<Rate> => {
  const [begun, cpu] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return {
    perSecond: (count * 1_000) / (performance.now() - begun),
    perCpuSecond: (count * 1_000_000) / (user + system),
  };
};

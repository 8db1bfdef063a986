/** What a simulation has done so far. */
export interface Simulated {
  readonly calls: number;
  readonly commands: number;
  readonly facts: number;
  /** Commands that the county refused, by code. */
  readonly refused: Readonly<Record<string, number>>;
  /** What officers had meant to do and did not, for they saw the rule against it, by code. */
  readonly forgone: Readonly<Record<string, number>>;
}

export interface Tally {
  readonly told: () => Simulated;
  raised(): void;
  carriedOut(facts: number): void;
  refused(code: string): void;
  forgone(code: string): void;
}

export const openTally = (): Tally => {
  const [refused, forgone] = [new Map<string, number>(), new Map<string, number>()];
  let [calls, commands, facts] = [0, 0, 0];
  const add = (to: Map<string, number>, code: string) => to.set(code, (to.get(code) ?? 0) + 1);
  return {
    told: () => ({
      calls,
      commands,
      facts,
      refused: Object.fromEntries(refused),
      forgone: Object.fromEntries(forgone),
    }),
    raised: () => {
      calls += 1;
    },
    carriedOut: (stored) => {
      commands += 1;
      facts += stored;
    },
    refused: (code) => {
      commands += 1;
      add(refused, code);
    },
    forgone: (code) => add(forgone, code),
  };
};

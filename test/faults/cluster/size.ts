/** How much a run asks of a cluster; `CLUSTER_CALLS=20000 npm run test:cluster` for the large one. */
export interface Size {
  readonly calls: number;
  /** Officers' terminals at work at once. */
  readonly atOnce: number;
  readonly killsEveryMs: number;
  readonly broker: { readonly downAfterMs: number; readonly awayMs: number };
  readonly seed: string;
  /** How long the cluster may take to come to rest after the last call. */
  readonly restMs: number;
}

const SMALL_UP_TO = 1_000;

export const sizeOfRun = (): Size => {
  const calls = Number(process.env.CLUSTER_CALLS ?? 60);
  const small = calls <= SMALL_UP_TO;
  return {
    calls,
    atOnce: small ? 12 : 32,
    killsEveryMs: small ? 4_000 : 20_000,
    broker: small ? { downAfterMs: 2_000, awayMs: 5_000 } : { downAfterMs: 60_000, awayMs: 30_000 },
    seed: process.env.CLUSTER_SEED ?? 'huying',
    restMs: 120_000 + calls * 60,
  };
};

import { makeWorkBells } from '@app/subscriptions';
import type { RunningApi } from '../../api/test-kit/start-api.js';
import { reactors, timekeeping, type WorkerParts } from '../../worker/src/index.js';

/** The reactors and the timekeeper of a county, on the clock of its API; what they fail at is a complaint. */
export const setWorkersGoing = (
  { parts: { store }, database: { pool }, office, clock }: RunningApi,
  complaints: string[],
): { stop(): Promise<void> } => {
  const calling = new AbortController();
  const report: WorkerParts['report'] = (role, error) => complaints.push(`${role}: ${error}`);
  const parts: WorkerParts = { tools: { store, pool }, office, clock, bells: makeWorkBells(), report };
  const { timekeeper, outgoing } = timekeeping(parts);
  const working = [...reactors(parts), timekeeper, outgoing].map((one) => one.run(calling.signal));
  return {
    stop: async () => {
      calling.abort();
      await Promise.all(working);
    },
  };
};

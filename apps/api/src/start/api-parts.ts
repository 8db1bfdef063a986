import { fileURLToPath } from 'node:url';
import { type County, evidenceOf, signInRoom } from '@app/county';
import { createHealth, createMetrics } from '@app/platform';
import { openDesk, PROJECTIONS } from '@app/read-models';
import { projectorOf, workload } from '@app/subscriptions';
import type { ApiParts } from '../api-parts.js';

// beside the programs in dist; among the sources there is none that was built
const CONSOLE = fileURLToPath(new URL('../../../console', import.meta.url));

/** What the API of a county stands on. */
export const apiParts = async (county: County): Promise<ApiParts> => {
  const { office, store, clock, log, arrivals, pool, tools, settings } = county;
  const papers = PROJECTIONS.map((projection) => projectorOf(tools, projection));
  return {
    office,
    store,
    clock,
    log,
    dataSource: await openDesk(settings.databaseUrl),
    signIn: await signInRoom(county),
    evidence: await evidenceOf(county),
    metrics: createMetrics({ ofProcess: true }),
    health: createHealth(),
    arrived: async (position, timeoutMs) =>
      (await Promise.all(PROJECTIONS.map(({ name }) => arrivals.waitFor(name, position, timeoutMs)))).every(Boolean),
    standings: () => Promise.all(papers.map((paper) => paper.standing())),
    workload: () => workload(pool),
    console: CONSOLE,
    ...(settings.trustedProxies && { trustedProxies: settings.trustedProxies }),
  };
};

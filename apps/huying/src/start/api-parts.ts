import { join } from 'node:path';
import type { ApiParts } from '@app/api';
import {
  createHealth,
  createMetrics,
  loadTokenKey,
  openEvidenceDirectory,
  postgresSignInStore,
  type SignInRoom,
} from '@app/platform';
import { openDesk, PROJECTIONS } from '@app/read-models';
import { workload } from '@app/subscriptions';
import { courierStanding, projectors, type WorkerParts } from '@app/worker';
import type { County } from '../county/open-county.js';

const MIB = 1024 * 1024;

/** Where officers of the county sign in. */
export const signInRoom = async ({ pool, clock, settings, office }: County): Promise<SignInRoom> => ({
  store: postgresSignInStore(pool),
  clock,
  key: await loadTokenKey({ file: settings.tokenKeyFile, home: settings.home }),
  settings,
  officerOf: async (officer) => (await office.organisation()).officers.get(officer),
});

/** Where the county's evidence files are kept. */
export const evidenceOf = ({ settings }: County) =>
  openEvidenceDirectory(settings.evidenceDirectory ?? join(settings.home, 'evidence'), {
    mostBytes: settings.maxEvidenceMib * MIB,
  });

const courierOf = ({ errand, tools }: WorkerParts): Pick<ApiParts, 'courier'> =>
  errand === undefined ? {} : { courier: () => courierStanding(tools, errand.prefix) };

/** What the API of a county stands on. */
export const apiParts = async (county: County, worker: WorkerParts): Promise<ApiParts> => {
  const { office, store, clock, log, arrivals, pool, database } = county;
  const papers = projectors(worker);
  return {
    office,
    store,
    clock,
    log,
    dataSource: await openDesk(database.url),
    signIn: await signInRoom(county),
    evidence: await evidenceOf(county),
    metrics: createMetrics({ ofProcess: true }),
    health: createHealth(),
    arrived: async (position, timeoutMs) =>
      (await Promise.all(PROJECTIONS.map(({ name }) => arrivals.waitFor(name, position, timeoutMs)))).every(Boolean),
    standings: () => Promise.all(papers.map((paper) => paper.standing())),
    workload: () => workload(pool),
    ...courierOf(worker),
  };
};

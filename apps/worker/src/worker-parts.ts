import type { County } from '@app/county';
import { makeLeases, wantedShards } from '@app/subscriptions';
import type { WorkerParts } from './role.js';

/** A county as its workers need it: what only one process at a time may do is held by leases. */
export const workerParts = ({ tools, pool, office, clock, bells, log, settings }: County): WorkerParts => {
  const report: WorkerParts['report'] = (role, error) =>
    log.error({ role, err: error }, 'background work failed, it goes on');
  return {
    tools: {
      ...tools,
      leases: makeLeases({ pool, onError: (error) => report('leases', error) }),
      shards: wantedShards(settings.shards),
    },
    office,
    clock,
    bells,
    report,
    note: (role, fields) => log.info({ role, ...fields }, 'background work'),
  };
};

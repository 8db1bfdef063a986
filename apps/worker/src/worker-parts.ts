import type { County } from '@app/county';
import { BrokerTrouble } from '@app/kafka';
import type { Log } from '@app/platform';
import { makeLeases, wantedShards } from '@app/subscriptions';
import { errandOf } from './courier/errand.js';
import type { WorkerParts } from './role.js';

const reportTo =
  (log: Log): WorkerParts['report'] =>
  (role, error) => {
    if (error instanceof BrokerTrouble) log.warn({ role, trouble: error.kind, ...error.todo }, error.message);
    else log.error({ role, err: error }, 'background work failed, it goes on');
  };

/** A county as its workers need it: what only one process at a time may do is held by leases. */
export const workerParts = ({ tools, pool, office, clock, bells, log, settings }: County): WorkerParts => {
  const report = reportTo(log);
  const errand = errandOf(settings);
  return {
    tools: {
      ...tools,
      leases: makeLeases({ pool, onError: (error) => report('leases', error) }),
      shards: wantedShards(settings.shards),
    },
    office,
    clock,
    bells,
    ...(errand && { errand }),
    report,
    note: (role, fields) => log.info({ role, ...fields }, 'background work'),
  };
};

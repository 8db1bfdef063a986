import { BrokerTrouble } from '@app/kafka';
import type { Log } from '@app/platform';
import type { WorkerParts } from '@app/worker';
import { errandOf } from './errand.js';
import type { County } from './open-county.js';

const reportTo =
  (log: Log): WorkerParts['report'] =>
  (role, error) => {
    if (error instanceof BrokerTrouble) log.warn({ role, trouble: error.kind, ...error.todo }, error.message);
    else log.error({ role, err: error }, 'background work failed, it goes on');
  };

/** A county as its workers need it. */
export const workerParts = ({ tools, office, clock, bells, log, settings }: County): WorkerParts => {
  const errand = errandOf(settings);
  return {
    tools,
    office,
    clock,
    bells,
    ...(errand && { errand }),
    report: reportTo(log),
    note: (role, fields) => log.info({ role, ...fields }, 'background work'),
  };
};

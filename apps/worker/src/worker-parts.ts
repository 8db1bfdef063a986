import type { County } from '@app/county';
import type { WorkerParts } from './role.js';

/** A county as its workers need it. */
export const workerParts = ({ tools, office, clock, bells, log }: County): WorkerParts => ({
  tools,
  office,
  clock,
  bells,
  report: (role, error) => log.error({ role, err: error }, 'background work failed, it goes on'),
  note: (role, fields) => log.info({ role, ...fields }, 'background work'),
});

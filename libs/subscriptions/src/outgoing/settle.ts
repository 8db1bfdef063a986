import type { Instant } from '@app/kernel';
import type { PoolClient } from 'pg';
import { sql } from '../sql.js';
import { type Attempt, putOff } from './attempt.js';
import type { OutgoingCommand } from './outgoing-command.js';

/** Answered commands go, refusals are noted, failures are put off. */
export const settle = async (
  client: PoolClient,
  sent: readonly OutgoingCommand[],
  attempts: readonly Attempt[],
  now: Instant,
): Promise<void> => {
  const failures = attempts.filter((one) => one.is === 'failed');
  const refusals = attempts.filter((one) => one.is === 'refused');
  const answered = attempts.filter((one) => one.is !== 'failed').map(({ id }) => id);
  if (failures.length > 0) await client.query(sql('put-off-outgoing'), [JSON.stringify(failures.map(putOff(now)))]);
  if (refusals.length > 0) await client.query(sql('note-refusals'), [JSON.stringify(asRows(sent, refusals)), now]);
  await client.query(sql('delete-outgoing'), [answered]);
};

const asRows = (sent: readonly OutgoingCommand[], refusals: readonly Extract<Attempt, { is: 'refused' }>[]) => {
  const byId = new Map(sent.map((one) => [one.id, one]));
  return refusals.map(({ id, rejection }) => ({ ...byId.get(id), rejection }));
};

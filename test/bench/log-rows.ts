import { randomUUID } from 'node:crypto';
import type { NewEvent } from '@app/event-sourcing';
import type { Pool } from 'pg';

const STREAMS = 1_000;

export interface Row extends NewEvent {
  readonly stream: string;
}

/** Facts of a usual size for many calls. */
export const rows = (count: number): readonly Row[] =>
  Array.from({ length: count }, (_, index) => ({
    id: randomUUID(),
    stream: `call-${(index * 7_919) % STREAMS}-${randomUUID()}`,
    type: 'SlipSignedFor',
    data: {
      slipId: '1',
      by: `officer-${index % 300}`,
      at: '2026-03-02T01:00:00.000Z',
      note: '已签收，两个工作日内到场',
    },
    meta: { v: '1', commandId: randomUUID(), actor: `officer-${index % 300}`, unit: `unit-${index % 30}` },
  }));

const INSERT = `
  insert into raw_events (position, recorded_at, revision, id, stream, type, data, meta)
  select p, clock_timestamp(), 0, i, s, t, d, m
  from unnest($1::bigint[], $2::uuid[], $3::text[], $4::text[], $5::jsonb[], $6::jsonb[]) as r(p, i, s, t, d, m)`;

/** A table as the log's, with the log's indexes, and nothing between it and the writer. */
export const makeRawTable = async (pool: Pool): Promise<(batch: readonly Row[]) => Promise<void>> => {
  await pool.query('create table raw_events (like es.events including all)');
  let position = 0;
  return async (batch) => {
    const positions = batch.map(() => {
      position += 1;
      return position;
    });
    const columns = [
      positions,
      batch.map(({ id }) => id),
      batch.map(({ stream }) => stream),
      batch.map(({ type }) => type),
      batch.map(({ data }) => JSON.stringify(data)),
      batch.map(({ meta }) => JSON.stringify(meta)),
    ];
    await pool.query({ name: 'raw', text: INSERT, values: columns });
  };
};

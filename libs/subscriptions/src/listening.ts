import type { Pool } from 'pg';

export interface Hearing {
  readonly channel: 'work' | 'work_lease';
  /** Told what was said, and once at the beginning: what was said while nobody listened. */
  readonly onHeard: (payload: string | undefined) => void;
}

/** Listens on a connection of its own until the signal aborts or the connection breaks. */
export const listen = async (pool: Pool, { channel, onHeard }: Hearing, signal: AbortSignal): Promise<void> => {
  const client = await pool.connect();
  const over = new Promise<void>((resolve) => {
    client.on('error', () => resolve());
    client.on('end', () => resolve());
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  client.on('notification', ({ payload }) => onHeard(payload));
  try {
    await client.query(`listen ${channel}`);
    onHeard(undefined);
    if (!signal.aborted) await over;
  } finally {
    client.release(true); // a connection that listens is not given to others
  }
};

import { setTimeout as pause } from 'node:timers/promises';
import { type Bell, whileJoined } from '@app/event-sourcing';
import { Client, type ClientConfig } from 'pg';
import { backoffMs } from './backoff.js';

/**
 * Rings the bell whenever the log has grown, from the first to join until the signals of all who joined have aborted.
 * It only wakes, so its troubles stay its own.
 */
export const makeListener = (config: ClientConfig, bell: Bell, onTrouble: (error: unknown) => void) =>
  whileJoined((signal) => void keepListening(config, bell, signal, onTrouble));

const keepListening = async (
  config: ClientConfig,
  bell: Bell,
  signal: AbortSignal,
  onTrouble: (error: unknown) => void,
): Promise<void> => {
  for (let failures = 0; !signal.aborted; failures += 1) {
    try {
      await listen(config, bell, signal, () => {
        failures = 0;
      });
    } catch (error) {
      if (!signal.aborted) onTrouble(error);
    }
    await pause(backoffMs(failures), undefined, { signal }).catch(() => undefined);
  }
};

/** Until the connection ends or the signal aborts. */
const listen = async (
  config: ClientConfig,
  bell: Bell,
  signal: AbortSignal,
  onListening: () => void,
): Promise<void> => {
  const client = new Client({ connectionTimeoutMillis: 5_000, ...config, keepAlive: true });
  const end = (): void => void client.end().catch(() => undefined);
  const over = new Promise<void>((resolve, reject) => {
    client.on('error', reject);
    client.on('end', resolve);
  });
  client.on('notification', bell.ring);
  signal.addEventListener('abort', end);
  try {
    await Promise.race([client.connect(), over]);
    await client.query('listen es_appended');
    onListening();
    bell.ring(); // what was appended while nobody listened
    await over;
  } finally {
    signal.removeEventListener('abort', end);
    end();
  }
};

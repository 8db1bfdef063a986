import { setTimeout as pause } from 'node:timers/promises';
import type { AtWork, County } from '@app/county';
import type { ApiParts } from '../api-parts.js';
import { createApi } from '../server/create-api.js';
import { apiParts } from './api-parts.js';
import { whyClosed } from './port-taken.js';

/** The door of a county, open. */
export interface OpenDoor extends AtWork {
  readonly address: string;
  readonly parts: ApiParts;
}

/** Opens the door. Stopping says so to the load balancer, waits DRAIN_SECONDS while still serving, then finishes what is open. */
export const runApi = async (county: County, more: Pick<ApiParts, 'courier'> = {}): Promise<OpenDoor> => {
  const { settings, log } = county;
  const parts = { ...(await apiParts(county)), ...more };
  const api = await createApi(parts);
  await api.listen(settings.port, settings.host).catch(async (error: unknown) => {
    await api.close();
    await parts.dataSource.destroy();
    throw whyClosed(error, settings.port, settings.host);
  });
  const address = (await api.getUrl()).replace('[::1]', 'localhost');
  log.info({ address }, 'door open');
  return {
    address,
    parts,
    stop: async () => {
      parts.health.leave();
      await pause(settings.drainSeconds * 1_000);
      await api.close();
      await parts.dataSource.destroy();
    },
  };
};

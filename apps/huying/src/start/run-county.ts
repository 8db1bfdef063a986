import { type ApiParts, apiParts, createApi } from '@app/api';
import type { County } from '@app/county';
import { nestLog } from '@app/platform';
import { WorkerModule, workerParts } from '@app/worker';
import { NestFactory } from '@nestjs/core';

/** A county at work: its door open, its workers on duty. */
export interface RunningCounty {
  readonly address: string;
  readonly parts: ApiParts;
  /** Lets what is in hand be finished, then stops. */
  stop(): Promise<void>;
}

/** Starts the workers and opens the door; the county itself stays the caller's. */
export const runCounty = async (county: County): Promise<RunningCounty> => {
  const parts = await apiParts(county);
  const workers = await NestFactory.createApplicationContext(
    WorkerModule.register(workerParts(county), county.settings.workerRoles),
    { logger: nestLog(county.log) },
  );
  const api = await createApi(parts);
  await api.listen(county.settings.port, county.settings.host);
  return {
    address: (await api.getUrl()).replace('[::1]', 'localhost'),
    parts,
    stop: async () => {
      await api.close();
      await workers.close();
      await parts.dataSource.destroy();
    },
  };
};

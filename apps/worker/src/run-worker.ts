import type { AtWork, County } from '@app/county';
import { nestLog } from '@app/platform';
import { NestFactory } from '@nestjs/core';
import { openHealthDoor } from './operation/health-door.js';
import { WorkerModule } from './worker.module.js';
import { workerParts } from './worker-parts.js';

/** Takes up the roles of WORKER_ROLES. Stopping finishes the batch in hand and hands back every lease. */
export const runWorker = async (county: County): Promise<AtWork> => {
  const { settings, log } = county;
  const workers = await NestFactory.createApplicationContext(
    WorkerModule.register(workerParts(county), settings.workerRoles),
    { logger: nestLog(log) },
  );
  const door = await openHealthDoor(county);
  return {
    stop: async () => {
      await workers.close();
      await door?.stop();
    },
  };
};

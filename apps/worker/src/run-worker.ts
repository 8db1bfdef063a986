import type { AtWork, County } from '@app/county';
import { type HealthCheck, nestLog } from '@app/platform';
import { NestFactory } from '@nestjs/core';
import { courierStanding } from './courier/publishing.js';
import { openHealthDoor } from './operation/health-door.js';
import { WorkerModule } from './worker.module.js';
import { workerParts } from './worker-parts.js';

/** A broker that is away stops nobody from working: only how far the courier is behind is shown. */
const courierChecks = ({ settings, tools }: County): readonly HealthCheck[] =>
  settings.workerRoles.includes('courier')
    ? [
        {
          name: 'courier lag',
          deadlineMs: 5_000,
          check: async () => Number((await courierStanding(tools, settings.kafkaTopics)).behind),
        },
      ]
    : [];

/** Takes up the roles of WORKER_ROLES. Stopping finishes the batch in hand and hands back every lease. */
export const runWorker = async (county: County): Promise<AtWork> => {
  const { settings, log } = county;
  const workers = await NestFactory.createApplicationContext(
    WorkerModule.register(workerParts(county), settings.workerRoles),
    { logger: nestLog(log) },
  );
  const door = await openHealthDoor(county, courierChecks(county));
  return {
    stop: async () => {
      await workers.close();
      await door?.stop();
    },
  };
};

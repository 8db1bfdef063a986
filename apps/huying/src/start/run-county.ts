import { type ApiParts, runApi } from '@app/api';
import type { County } from '@app/county';
import { courierStanding, runWorker } from '@app/worker';

/** A county at work: its door open, its workers on duty. */
export interface RunningCounty {
  readonly address: string;
  readonly parts: ApiParts;
  /** Lets what is in hand be finished, then stops. */
  stop(): Promise<void>;
}

const courierOf = ({ settings, tools }: County): Pick<ApiParts, 'courier'> =>
  settings.kafkaBrokers === undefined ? {} : { courier: () => courierStanding(tools, settings.kafkaTopics) };

/** Starts the workers and opens the door; the county itself stays the caller's. */
export const runCounty = async (county: County): Promise<RunningCounty> => {
  const workers = await runWorker(county);
  const door = await runApi({ ...county, settings: { ...county.settings, drainSeconds: 0 } }, courierOf(county)).catch(
    (error) => workers.stop().then(() => Promise.reject(error)),
  );
  return {
    address: door.address,
    parts: door.parts,
    stop: async () => {
      await door.stop();
      await workers.stop();
    },
  };
};

import { createLog, readSettings, type Settings, SettingsError } from '@app/platform';
import { mustHaveDatabase } from './must-have-database.js';
import type { County, CountySettings } from './open-county.js';
import { openWhenReachable, reason } from './open-when-reachable.js';
import { openWaitingDoor, type WaitingDoor } from './waiting-door.js';

/** A program at work; `stop` lets what is in hand be finished and hands back what is held. */
export interface AtWork {
  stop(): Promise<void>;
}

/** A program of a county as a process. */
export interface Program {
  readonly name: string;
  /** Where it says whether it is ready; undefined where nobody asks. */
  readonly healthPort: (settings: Settings) => number | undefined;
  readonly start: (county: County) => Promise<AtWork>;
}

const FAILED = 1;
const MISUSED = 2;
/** How long stopping may take after the load balancer has been given its pause. */
const LONGEST_STOP_MS = 8_000;

/** Opens the county of its settings, works until SIGTERM or SIGINT, and ends within 8 s and DRAIN_SECONDS. */
export const runProgram = async ({ name, healthPort, start }: Program): Promise<void> => {
  const told = untilToldToStop();
  try {
    const settings = mustHaveDatabase(readSettings());
    const county = await opened(settings, name, healthPort(settings), told);
    const atWork = await start(county).catch((error) => county.close().then(() => Promise.reject(error)));
    county.log.info({ program: name }, 'at work');
    await told.stop;
    endWithin(settings);
    await atWork.stop();
    await county.close();
    county.log.info({ program: name }, 'stopped');
  } catch (error) {
    process.exitCode = sayWhy(name, error);
  }
};

/** The county, once database and log answer; until then the program is not ready, and says once why. */
const opened = async (
  settings: CountySettings,
  program: string,
  healthPort: number | undefined,
  { signal }: Told,
): Promise<County> => {
  let door: WaitingDoor | undefined;
  const onWaiting = (why: string): void => {
    createLog({ level: settings.logLevel, program, to: process.stderr }).warn({ why }, 'waiting for database and log');
    if (healthPort) door = openWaitingDoor(healthPort, settings.host);
  };
  try {
    return await openWhenReachable(settings, { program, onWaiting, signal });
  } finally {
    await door?.close();
  }
};

interface Told {
  readonly stop: Promise<void>;
  readonly signal: AbortSignal;
}

const untilToldToStop = (): Told => {
  const stopping = new AbortController();
  const stop = new Promise<void>((told) => stopping.signal.addEventListener('abort', () => told(), { once: true }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());
  return { stop, signal: stopping.signal };
};

// what does not end by then is cut off: every effect is whole or not there
const endWithin = ({ drainSeconds }: Settings): void => {
  setTimeout(() => process.exit(FAILED), drainSeconds * 1_000 + LONGEST_STOP_MS).unref();
};

const sayWhy = (program: string, error: unknown): number => {
  const isMisused = error instanceof SettingsError;
  process.stderr.write(`${isMisused ? error.message : `${program}: ${reason(error)}`}\n`);
  return isMisused ? MISUSED : FAILED;
};

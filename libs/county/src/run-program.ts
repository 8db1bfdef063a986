import { readSettings, type Settings, SettingsError } from '@app/platform';
import { mustHaveDatabase } from './must-have-database.js';
import { type County, openCounty } from './open-county.js';

/** A program at work; `stop` lets what is in hand be finished and hands back what is held. */
export interface AtWork {
  stop(): Promise<void>;
}

const FAILED = 1;
const MISUSED = 2;
/** How long stopping may take after the load balancer has been given its pause. */
const LONGEST_STOP_MS = 8_000;

/** One program of a county as a process: opens the county of its settings, works until SIGTERM or SIGINT, and ends within 8 s and DRAIN_SECONDS. */
export const runProgram = async (program: string, start: (county: County) => Promise<AtWork>): Promise<void> => {
  const told = untilToldToStop();
  try {
    const settings = mustHaveDatabase(readSettings());
    const county = await openCounty(settings, { program });
    const atWork = await start(county).catch((error) => county.close().then(() => Promise.reject(error)));
    county.log.info({ program }, 'at work');
    await told;
    endWithin(settings);
    await atWork.stop();
    await county.close();
    county.log.info({ program }, 'stopped');
  } catch (error) {
    process.exitCode = sayWhy(program, error);
  }
};

const untilToldToStop = (): Promise<void> =>
  new Promise((told) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => told());
  });

// what does not end by then is cut off: every effect is whole or not there
const endWithin = ({ drainSeconds }: Settings): void => {
  setTimeout(() => process.exit(FAILED), drainSeconds * 1_000 + LONGEST_STOP_MS).unref();
};

const sayWhy = (program: string, error: unknown): number => {
  const isMisused = error instanceof SettingsError;
  process.stderr.write(`${isMisused ? error.message : `${program}: ${reason(error)}`}\n`);
  return isMisused ? MISUSED : FAILED;
};

/** One line; addresses that refuse come as an error without a message of its own. */
const reason = (error: unknown): string => {
  if (error instanceof AggregateError) return reason(error.errors[0]);
  return error instanceof Error ? error.message || String(error) : String(error);
};

import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import type { Ready } from './ready.js';

const run = promisify(execFile);
const AUTOCANNON = createRequire(import.meta.url).resolve('autocannon/autocannon.js');

/** What autocannon tells of a run. */
interface Told {
  readonly duration: number;
  readonly '2xx': number;
  readonly non2xx: number;
  readonly errors: number;
}

/** Posts from so many connections for so many seconds, from a process of its own; all must be answered well. */
export const load = async (
  address: string,
  { token, body }: Ready,
  { connections, seconds }: { readonly connections: number; readonly seconds: number },
): Promise<Told> => {
  const headers = [`authorization=Bearer ${token}`, 'content-type=application/json'].flatMap((one) => ['-H', one]);
  const how = ['-c', String(connections), '-d', String(seconds), '-m', 'POST', '--json', '-n'];
  const { stdout } = await run(process.execPath, [AUTOCANNON, ...how, ...headers, '-b', body, address]);
  const told = JSON.parse(stdout) as Told;
  if (told.non2xx + told.errors > 0) throw new Error(`${address}: ${told.non2xx} refused, ${told.errors} failed`);
  return told;
};

// An api or a worker as it runs by itself, but on a wall clock that all programs of a cluster share; a process of its own.
// Started with what it is, the moment at which the clock began, and how far it was shifted; told { shift: ms } later.
import { mustHaveDatabase, openWhenReachable } from '@app/county';
import { epochMs, instant } from '@app/kernel';
import { readSettings, systemClock } from '@app/platform';
import { runWorker } from '@app/worker';
import { runApi } from '../../../apps/api/src/start/run-api.js';

const [what = '', from = '', began = '', shifted = ''] = process.argv.slice(2);
let shift = Number(shifted);
process.on('message', (told: { readonly shift: number }) => {
  shift = told.shift;
});
process.once('disconnect', () => process.exit(1)); // whoever forked it is gone

const wall = () => epochMs(instant(from)) + Date.now() - Number(began) + shift;
const opening = openWhenReachable(mustHaveDatabase(readSettings()), { clock: systemClock({ wall }), program: what });
const county = await opening.catch(() => process.exit(1));
const atWork = await (what === 'api' ? runApi(county) : runWorker(county));
process.send?.('at work');

process.once('SIGTERM', async () => {
  await atWork.stop();
  await county.close();
  process.exit(0);
});

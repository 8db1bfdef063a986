// A county at work as `huying start` composes it, but on a wall clock that may be set; a process of its own, forked.
// Told { shift: ms }, it answers { shifted: ms }; at work, it says { address }.
import { START } from '@app/event-sourcing';
import { instant } from '@app/kernel';
import { readSettings, systemClock } from '@app/platform';
import { foundLittleCounty } from '../../../apps/api/test-kit/found-little-county.js';
import { openCounty } from '../../../apps/huying/src/county/open-county.js';
import { runCounty } from '../../../apps/huying/src/start/run-county.js';
import { movableWall } from './movable-wall.js';

const wall = movableWall(instant(process.argv[2] ?? ''));
process.on('message', ({ shift }: { readonly shift: number }) => {
  wall.shift(shift);
  process.send?.({ shifted: shift });
});
process.once('disconnect', () => process.exit(1)); // whoever forked it is gone

const county = await openCounty(readSettings(), systemClock({ wall: wall.now }));
const running = await runCounty(county);
if ((await county.store.head()) === START) await foundLittleCounty(running.parts);
process.send?.({ address: running.address });

process.once('SIGTERM', async () => {
  await running.stop();
  await county.close();
  process.exit(0);
});

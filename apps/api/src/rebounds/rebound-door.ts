import { REBOUND_ACTS, reboundActRoutes } from '@app/contracts';
import type { reboundActs, WordsIn } from '@app/domain';
import { doorTo } from '../acts/act-door.js';

export const reboundDoor = doorTo<WordsIn<typeof reboundActs>>()({
  of: 'rebound',
  acts: REBOUND_ACTS,
  routes: reboundActRoutes,
});

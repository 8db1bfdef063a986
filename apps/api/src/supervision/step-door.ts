import { STEP_ACTS, stepActRoutes } from '@app/contracts';
import type { stepActs, WordsIn } from '@app/domain';
import { doorTo } from '../acts/act-door.js';

export const stepDoor = doorTo<WordsIn<typeof stepActs>>()({
  of: 'supervision',
  part: 'step',
  acts: STEP_ACTS,
  routes: stepActRoutes,
});

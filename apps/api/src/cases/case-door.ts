import { CASE_ACTS, caseActRoutes } from '@app/contracts';
import type { caseActs, WordsIn } from '@app/domain';
import { doorTo } from '../acts/act-door.js';

export const caseDoor = doorTo<WordsIn<typeof caseActs>>()({
  of: 'typicalCase',
  acts: CASE_ACTS,
  routes: caseActRoutes,
});

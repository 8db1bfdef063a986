import { REVISION_ACTS, revisionActRoutes } from '@app/contracts';
import type { revisionActs, WordsIn } from '@app/domain';
import { doorTo } from '../acts/act-door.js';

export const revisionDoor = doorTo<WordsIn<typeof revisionActs>>()({
  of: 'listRevision',
  acts: REVISION_ACTS,
  routes: revisionActRoutes,
});

import { BULLETIN_ACTS, bulletinActRoutes } from '@app/contracts';
import type { bulletinActs, WordsIn } from '@app/domain';
import { doorTo } from '../acts/act-door.js';

export const bulletinDoor = doorTo<WordsIn<typeof bulletinActs>>()({
  of: 'bulletin',
  acts: BULLETIN_ACTS,
  routes: bulletinActRoutes,
});

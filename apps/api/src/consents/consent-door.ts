import { CONSENT_ACTS, consentActRoutes } from '@app/contracts';
import type { consentActs, WordsIn } from '@app/domain';
import { doorTo } from '../acts/act-door.js';

export const consentDoor = doorTo<WordsIn<typeof consentActs>>()({
  of: 'consent',
  acts: CONSENT_ACTS,
  routes: consentActRoutes,
});

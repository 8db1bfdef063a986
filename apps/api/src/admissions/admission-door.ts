import { ADMISSION_ACTS, admissionActRoutes } from '@app/contracts';
import type { admissionActs, WordsIn } from '@app/domain';
import { doorTo } from '../acts/act-door.js';

export const admissionDoor = doorTo<WordsIn<typeof admissionActs>>()({
  of: 'admission',
  acts: ADMISSION_ACTS,
  routes: admissionActRoutes,
});

import { DOCKET_ACTS, docketActRoutes, MEETING_ACTS, meetingActRoutes } from '@app/contracts';
import type { entryActs, meetingActs, WordsIn } from '@app/domain';
import { doorTo } from '../acts/act-door.js';

export const docketDoor = doorTo<WordsIn<typeof entryActs>>()({
  of: 'docketEntry',
  acts: DOCKET_ACTS,
  routes: docketActRoutes,
});

export const meetingDoor = doorTo<WordsIn<typeof meetingActs>>()({
  of: 'jointMeeting',
  acts: MEETING_ACTS,
  routes: meetingActRoutes,
});

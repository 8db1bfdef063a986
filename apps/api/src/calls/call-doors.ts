import { CALL_ACTS, callActRoutes, SLIP_ACTS, slipActRoutes } from '@app/contracts';
import type { CallActName, CallWords, SlipActName, SlipWords } from '@app/domain';
import { doorTo } from '../acts/act-door.js';

export const callDoor = doorTo<{ [N in CallActName]: CallWords<N> }>()({
  of: 'call',
  acts: CALL_ACTS,
  routes: callActRoutes,
});

export const slipDoor = doorTo<{ [N in SlipActName]: SlipWords<N> }>()({
  of: 'call',
  part: 'slip',
  acts: SLIP_ACTS,
  routes: slipActRoutes,
});

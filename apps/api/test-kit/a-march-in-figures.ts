import { instant } from '@app/kernel';
import { afterActs, dispatched, fedBack, RATING } from './a-call.js';
import type { RunningApi } from './start-api.js';

/** Three slips in March, one of them done and rated, one left out of the rates; then it is April. Gives where the log ends. */
export const aMarchInFigures = async (api: RunningApi): Promise<string> => {
  const rated = await fedBack(api);
  await afterActs(api, rated, ['li', 'confirm', { solved: true }], ['li', 'slips/1/rate', RATING]);
  await dispatched(api);
  const left = await dispatched(api);
  const last = await afterActs(api, left, ['feng', 'slips/1/exclude', { reason: '台风', approver: '周县长' }]);
  api.clock.advanceTo(instant('2026-04-01T09:00:00+08:00'));
  return last?.body.position;
};

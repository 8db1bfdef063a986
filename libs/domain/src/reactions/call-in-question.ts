import { leadOf, type Raised } from '../call/call.state.js';
import type { CallInQuestion } from '../docket-entry/hearing.js';

const UNDER_WAY: readonly Raised['standing']['is'][] = ['awaiting dispatch', 'with departments'];

/** A call as the docket knows it. */
export const callInQuestion = (call: Raised): CallInQuestion => {
  const lead = call.standing.is === 'with departments' ? leadOf(call)?.to : undefined;
  return {
    call: call.id,
    about: call.about,
    township: call.township,
    units: [...new Set(call.slips.map(({ to }) => to))],
    ...(lead !== undefined && { lead }),
    underWay: UNDER_WAY.includes(call.standing.is),
    standing: call.standing.is,
  };
};

import { leadOf, type Raised, slipsNow } from '../call/call.state.js';
import type { CallToPublish } from '../typical-case/publishing.js';

/** A call as a typical case may be made of it. */
export const callToPublish = (call: Raised): CallToPublish => {
  const lead = leadOf(call)?.to;
  const worked = slipsNow(call).filter(({ standing, to }) => standing.is === 'fed back' && to !== lead);
  return {
    call: call.id,
    matter: call.about.matter,
    township: call.township,
    ...(lead !== undefined && { lead }),
    cooperating: [...new Set(worked.map(({ to }) => to))],
    ...(call.standing.is === 'closed' && call.closedAt !== undefined && { closedAt: call.closedAt }),
    ...(call.solved !== undefined && { solved: call.solved }),
    ...(call.personServed && { personServed: call.personServed }),
  };
};

import { leadOf, type Raised, slipsNow } from '../call/call.state.js';
import type { Supervision } from '../supervision/supervision.state.js';
import type { CallToPublish } from '../typical-case/publishing.js';

/** A call as a typical case may be made of it; `supervised` is what each of its units was told from the ladder. */
export const callToPublish = (call: Raised, supervised: readonly Supervision[]): CallToPublish => {
  const lead = leadOf(call)?.to;
  const worked = slipsNow(call).filter(({ standing, to }) => standing.is === 'fed back' && to !== lead);
  return {
    call: call.id,
    matter: call.about.matter,
    township: call.township,
    ...(lead !== undefined && { lead }),
    cooperating: [...new Set(worked.map(({ to }) => to))],
    ...(call.standing.is === 'closed' && call.closedAt !== undefined && { closedAt: call.closedAt }),
    closedFalsely: supervised.some(({ falseClosures }) => falseClosures.some((about) => about.call === call.id)),
    ...(call.solved !== undefined && { solved: call.solved }),
    ...(call.personServed && { personServed: call.personServed }),
  };
};

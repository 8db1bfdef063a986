import type { SlipId } from '@app/kernel';
import { type Call, slipOf } from '../call/call.state.js';
import type { SlipInQuestion } from '../supervision/slip-in-question.js';

/** A slip of a call as the ladder knows it; undefined when there is no such call. */
export const slipInQuestion = (call: Call, id: SlipId): SlipInQuestion | undefined => {
  if (call === 'unraised') return undefined;
  const slip = slipOf(call, id);
  return { township: call.township, fedBack: slip?.fedBack ?? false, ...(slip && { unit: slip.to }) };
};

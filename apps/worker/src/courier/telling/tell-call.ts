import type { CallFact } from '@app/domain';
import type { CallId } from '@app/kernel';
import { callTellings } from './call-tellings.js';
import { slipTellings } from './slip-tellings.js';
import type { Tellings, Told } from './tells.js';

const TELLINGS: Tellings = { ...callTellings, ...slipTellings };

/** What a fact of a call becomes outside; nothing when it stays in the house. */
export const tellCall = (call: CallId, { type, data }: CallFact): Told | undefined => {
  const telling = TELLINGS[type] as 'silent' | ((call: CallId, data: CallFact['data']) => Told);
  return telling === 'silent' ? undefined : telling(call, data);
};

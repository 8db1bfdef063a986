import type { CallFact } from '@app/domain';
import { callTellings } from './call-tellings.js';
import { slipTellings } from './slip-tellings.js';
import { tellBy } from './tells.js';

/** What a fact of a call becomes outside; nothing when it stays in the house. */
export const tellCall = tellBy<CallFact>({ ...callTellings, ...slipTellings });

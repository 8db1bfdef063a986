import { textsOf } from '../texts/texts-of';
import { en } from './call.en';
import { zh } from './call.zh';

/** What a call, a slip or an officer is called, by the word of the contract. */
export const callWords = textsOf('call', zh, en);

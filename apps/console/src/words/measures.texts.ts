import { textsOf } from '../texts/texts-of';
import { en } from './measures.en';
import { zh } from './measures.zh';

/** What a measure is called. */
export const measureWords = textsOf('measures', zh, en);

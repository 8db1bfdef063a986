import { textsOf } from '../texts/texts-of';
import { en } from './parts.en';
import { zh } from './parts.zh';

export const partsTexts = textsOf('parts', zh, en);

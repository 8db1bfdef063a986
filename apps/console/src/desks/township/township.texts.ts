import { textsOf } from '../../texts/texts-of';
import { en } from './township.en';
import { zh } from './township.zh';

export const townshipTexts = textsOf('township', zh, en);

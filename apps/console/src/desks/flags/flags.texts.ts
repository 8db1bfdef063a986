import { textsOf } from '../../texts/texts-of';
import { en } from './flags.en';
import { zh } from './flags.zh';

export const flagsTexts = textsOf('flags', zh, en);

import { textsOf } from '../../texts/texts-of';
import { en } from './limits.en';
import { zh } from './limits.zh';

export const limitsTexts = textsOf('limits', zh, en);

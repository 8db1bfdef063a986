import { textsOf } from '../../texts/texts-of';
import { en } from './raise.en';
import { zh } from './raise.zh';

export const raiseTexts = textsOf('raise', zh, en);

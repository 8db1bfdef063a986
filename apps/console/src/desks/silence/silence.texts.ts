import { textsOf } from '../../texts/texts-of';
import { en } from './silence.en';
import { zh } from './silence.zh';

export const silenceTexts = textsOf('silence', zh, en);

import { textsOf } from '../../texts/texts-of';
import { en } from './supervision.en';
import { zh } from './supervision.zh';

export const supervisionTexts = textsOf('supervision', zh, en);

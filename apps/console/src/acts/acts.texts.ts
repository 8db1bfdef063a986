import { textsOf } from '../texts/texts-of';
import { en } from './acts.en';
import { zh } from './acts.zh';

export const actsTexts = textsOf('acts', zh, en);

import { textsOf } from '../../texts/texts-of';
import { en } from './cases.en';
import { zh } from './cases.zh';

export const casesTexts = textsOf('cases', zh, en);

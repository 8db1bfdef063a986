import { textsOf } from '../../texts/texts-of';
import { en } from './deadlines.en';
import { zh } from './deadlines.zh';

export const deadlinesTexts = textsOf('deadlines', zh, en);

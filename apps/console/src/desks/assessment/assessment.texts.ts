import { textsOf } from '../../texts/texts-of';
import { en } from './assessment.en';
import { zh } from './assessment.zh';

export const assessmentTexts = textsOf('assessment', zh, en);

import { textsOf } from '../../texts/texts-of';
import { en } from './admissions.en';
import { zh } from './admissions.zh';

export const admissionsTexts = textsOf('admissions', zh, en);

import { textsOf } from '../../texts/texts-of';
import { en } from './call-file.en';
import { zh } from './call-file.zh';

export const callFileTexts = textsOf('callFile', zh, en);

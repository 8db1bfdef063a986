import { textsOf } from '../../texts/texts-of';
import { en } from './dispatch.en';
import { zh } from './dispatch.zh';

export const dispatchTexts = textsOf('dispatch', zh, en);

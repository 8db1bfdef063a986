import { textsOf } from '../texts/texts-of';
import { en } from './shell.en';
import { zh } from './shell.zh';

export const shellTexts = textsOf('shell', zh, en);

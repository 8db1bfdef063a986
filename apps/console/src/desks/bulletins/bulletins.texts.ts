import { textsOf } from '../../texts/texts-of';
import { en } from './bulletins.en';
import { zh } from './bulletins.zh';

export const bulletinsTexts = textsOf('bulletins', zh, en);

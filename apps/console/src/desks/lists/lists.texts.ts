import { textsOf } from '../../texts/texts-of';
import { en } from './lists.en';
import { zh } from './lists.zh';

export const listsTexts = textsOf('lists', zh, en);

import { textsOf } from '../../texts/texts-of';
import { en } from './shapes.en';
import { zh } from './shapes.zh';

export const shapesTexts = textsOf('shapes', zh, en);

import { textsOf } from '../../texts/texts-of';
import { en } from './settings.en';
import { zh } from './settings.zh';

export const settingsTexts = textsOf('settings', zh, en);

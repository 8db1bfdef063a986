import { textsOf } from '../../texts/texts-of';
import { en } from './in-tray.en';
import { zh } from './in-tray.zh';

export const inTrayTexts = textsOf('inTray', zh, en);

import { textsOf } from '../../texts/texts-of';
import { en } from './calendar.en';
import { zh } from './calendar.zh';

export const calendarTexts = textsOf('calendar', zh, en);

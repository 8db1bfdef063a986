import { textsOf } from '../../texts/texts-of';
import { en } from './joint-meeting.en';
import { zh } from './joint-meeting.zh';

export const jointMeetingTexts = textsOf('jointMeeting', zh, en);

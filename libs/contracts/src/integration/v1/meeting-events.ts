import { z } from 'zod';
import { callId, meetingId, moment } from '../../http/fields.js';
import { said } from '../../http/said.js';
import { event } from './cloud-event.js';
import { reason, unit } from './words.js';

const ofMeeting = { meeting: meetingId } as const;

/** What happens to a sitting of the joint meeting; the text of its minutes is read where they are read. */
export const meetingEvents = {
  convened: event('huying.meeting.convened.v1', '召集联席会议', 'a joint meeting was convened', {
    ...ofMeeting,
    sitsAt: moment,
    place: z.string(),
    members: z.array(unit),
    standing: z.array(unit).meta(said('缺一不够数的成员', 'without all of these it is no quorum')),
    calls: z.array(callId).meta(said('议程上的呼叫', 'the calls to be heard')),
  }),
  calledOff: event('huying.meeting.called-off.v1', '取消联席会议', 'the meeting was called off', {
    ...ofMeeting,
    reason,
  }),
  minutesRecorded: event('huying.meeting.minutes-recorded.v1', '记录会议纪要', 'the meeting was held and minuted', {
    ...ofMeeting,
    present: z.array(unit),
    quorate: z.boolean().meta(said('够数', 'whether every standing member was there')),
  }),
  minutesPublished: event(
    'huying.meeting.minutes-published.v1',
    '公布会议纪要',
    'the minutes were published',
    ofMeeting,
  ),
} as const;

import { PaperQuery } from '../papers.js';
import { route } from '../route.js';
import { API } from './api.js';

const tag = '文书 Papers';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const answers = { 200: { media: ['application/pdf', WORD] } } as const;

export const paperRoutes = {
  callSlip: route({
    method: 'GET',
    path: `${API}/calls/{call}/papers/call-slip`,
    tag,
    said: { zh: '呼叫单，可打印', en: 'The call slip, to be printed' },
    query: PaperQuery,
    answers,
  }),
  dispatchSlip: route({
    method: 'GET',
    path: `${API}/calls/{call}/slips/{slip}/papers/dispatch-slip`,
    tag,
    said: { zh: '派发单，可打印', en: 'The dispatch slip, to be printed' },
    query: PaperQuery,
    answers,
  }),
  feedbackSlip: route({
    method: 'GET',
    path: `${API}/calls/{call}/slips/{slip}/papers/feedback-slip`,
    tag,
    said: { zh: '反馈单，可打印；尚无反馈则没有', en: 'The feedback slip, to be printed; none before feedback' },
    query: PaperQuery,
    answers,
  }),
  supervisionOrder: route({
    method: 'GET',
    path: `${API}/supervision/{supervision}/steps/{step}/papers/supervision-order`,
    tag,
    said: { zh: '督办单，可打印；其他各级没有', en: 'The supervision order, to be printed; other steps have none' },
    query: PaperQuery,
    answers,
  }),
  ruling: route({
    method: 'GET',
    path: `${API}/rulings/{ruling}/papers/ruling`,
    tag,
    said: { zh: '认定意见，可打印；公布前注明未发布', en: 'The ruling, to be printed; a draft until it is published' },
    query: PaperQuery,
    answers,
  }),
  minutes: route({
    method: 'GET',
    path: `${API}/meetings/{jointMeeting}/papers/minutes`,
    tag,
    said: {
      zh: '联席会议纪要，可打印；发布前注明未发布，未记录则没有',
      en: 'The minutes of a meeting, to be printed; a draft until published, none before they are recorded',
    },
    query: PaperQuery,
    answers,
  }),
} as const;

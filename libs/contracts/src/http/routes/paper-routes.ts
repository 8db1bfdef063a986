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
  ruling: route({
    method: 'GET',
    path: `${API}/rulings/{ruling}/paper`,
    tag,
    said: {
      zh: '认定意见，可打印；各方陈述只印给当事各方',
      en: 'A ruling, to be printed; what the parties said is printed for them only',
    },
    query: PaperQuery,
    answers,
  }),
  minutes: route({
    method: 'GET',
    path: `${API}/meetings/{jointMeeting}/paper`,
    tag,
    said: {
      zh: '会议纪要，可打印；尚未记录则没有',
      en: 'The minutes of a meeting, to be printed; none before they are recorded',
    },
    query: PaperQuery,
    answers,
    refuses: [409],
  }),
  order: route({
    method: 'GET',
    path: `${API}/supervision/{supervision}/steps/{step}/paper`,
    tag,
    said: {
      zh: '督办单、约谈通知、通报批评、移送函，可打印；黄牌红牌没有',
      en: 'An order or a step above it, to be printed; cards have no paper',
    },
    query: PaperQuery,
    answers,
    refuses: [409],
  }),
} as const;

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
} as const;

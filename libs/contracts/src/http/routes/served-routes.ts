import { NothingBody } from '../act-shape.js';
import { NothingQuery } from '../reading.js';
import { route } from '../route.js';
import { ServedBody, ServedLinkView, ServedThanksView, ServedView } from '../served.js';
import { API } from './api.js';

const tag = '服务对象 The person served';

export const servedRoutes = {
  link: route({
    method: 'POST',
    path: `${API}/calls/{call}/served-link`,
    tag,
    said: {
      zh: '为服务对象发出一次性回访链接，旧的随即作废',
      en: 'Give the person served a one-time link; the one before is void',
    },
    body: NothingBody,
    answers: { 200: ServedLinkView },
  }),
  see: route({
    method: 'GET',
    path: `${API}/served/{token}`,
    tag,
    said: { zh: '服务对象打开链接', en: 'The person served opens the link' },
    query: NothingQuery,
    answers: { 200: ServedView },
    refuses: [409],
    open: true,
  }),
  answer: route({
    method: 'POST',
    path: `${API}/served/{token}`,
    tag,
    said: { zh: '服务对象评价，只此一次', en: 'The person served answers, once' },
    body: ServedBody,
    answers: { 200: ServedThanksView },
    open: true,
  }),
} as const;

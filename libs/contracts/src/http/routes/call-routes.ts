import { CallView, TimelineView } from '../call-file.js';
import { AlikeCallsQuery, AlikeCallsView, CallsQuery, CallsView } from '../call-list.js';
import { RaiseCallBody } from '../raise-call.js';
import { ReadQuery } from '../reading.js';
import { route } from '../route.js';
import { CallWrittenView } from '../written.js';
import { API } from './api.js';

const tag = '呼叫单 Calls';

export const callRoutes = {
  raise: route({
    method: 'POST',
    path: `${API}/calls`,
    tag,
    said: {
      zh: '发起呼叫；同一来源编号返回已有的呼叫单',
      en: 'Raise a call; the same source number gives the existing one',
    },
    body: RaiseCallBody,
    answers: { 200: CallWrittenView, 201: CallWrittenView },
  }),
  list: route({
    method: 'GET',
    path: `${API}/calls`,
    tag,
    said: { zh: '呼叫单，新的在前', en: 'The calls, newest first' },
    query: CallsQuery,
    answers: { 200: CallsView },
  }),
  alike: route({
    method: 'GET',
    path: `${API}/calls/alike`,
    tag,
    said: {
      zh: '近三十天相似的呼叫单，免得重复呼叫',
      en: 'Calls of the last thirty days that say much the same, so that nobody calls twice',
    },
    query: AlikeCallsQuery,
    answers: { 200: AlikeCallsView },
  }),
  file: route({
    method: 'GET',
    path: `${API}/calls/{call}`,
    tag,
    said: { zh: '呼叫单全卷与可办事项', en: 'The file of a call, and what you may do' },
    query: ReadQuery,
    answers: { 200: CallView },
  }),
  timeline: route({
    method: 'GET',
    path: `${API}/calls/{call}/timeline`,
    tag,
    said: { zh: '呼叫单经过', en: 'Everything that happened to a call, in order' },
    query: ReadQuery,
    answers: { 200: TimelineView },
  }),
} as const;

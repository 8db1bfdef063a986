import { route } from '../route.js';
import { API } from './api.js';

export const changeRoutes = {
  changes: route({
    method: 'GET',
    path: `${API}/changes`,
    tag: '动态 Changes',
    said: {
      zh: '变化推送（server-sent events），可用 Last-Event-ID 续接；日志尚未到达的 id 以 400 退回，须不带此头重新连接',
      en: 'Changes as server-sent events, resumable with Last-Event-ID; each event’s data is a Change. An id that the log has not come to is refused with 400: connect again without it',
    },
    answers: { 200: { media: 'text/event-stream' } },
  }),
} as const;

import { route } from '../route.js';
import { API } from './api.js';

export const changeRoutes = {
  changes: route({
    method: 'GET',
    path: `${API}/changes`,
    tag: '动态 Changes',
    said: {
      zh: '变化推送（server-sent events），事件 change 的内容是 Change，可用 Last-Event-ID 续接；错过超过 5000 件事实的，只推送一次事件 anything：所看的一切都须重新读取，此后从那里接着推送；日志尚未到达的 id 以 400 退回，须不带此头重新连接',
      en: 'Changes as server-sent events, resumable with Last-Event-ID; the data of an event “change” is a Change. Whoever missed more than 5,000 facts hears one event “anything” instead: read everything anew, it goes on from there. An id that the log has not come to is refused with 400: connect again without it',
    },
    answers: { 200: { media: 'text/event-stream' } },
  }),
} as const;

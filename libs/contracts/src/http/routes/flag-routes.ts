import { FlagsQuery, FlagsView } from '../flags.js';
import { route } from '../route.js';
import { API } from './api.js';

export const flagRoutes = {
  flags: route({
    method: 'GET',
    path: `${API}/flags`,
    tag: '督办 Supervision',
    said: {
      zh: '可信办结的核查线索，只给督导看；线索不改变任何数字',
      en: 'What makes closings worth a look, for supervisors only; a flag changes no figure',
    },
    query: FlagsQuery,
    answers: { 200: FlagsView },
    refuses: [422],
  }),
} as const;

import { route } from '../route.js';
import { DemandWrittenView, ReportDemandBody, SilenceQuery, SilenceView } from '../silence.js';
import { API } from './api.js';

export const silenceRoutes = {
  silence: route({
    method: 'GET',
    path: `${API}/figures/silence`,
    tag: '数字 Figures',
    said: {
      zh: '不敢呼：各镇街呼叫数与诉求数之比，与同类相比，代呼另列',
      en: 'Call silence: calls against demand, beside the peers, with proxy calls apart',
    },
    query: SilenceQuery,
    answers: { 200: SilenceView },
    refuses: [422],
  }),
  reportDemand: route({
    method: 'POST',
    path: `${API}/demand`,
    tag: '数字 Figures',
    said: {
      zh: '报送某镇街某月网格或 12345 的诉求数；再报即更正',
      en: 'Tell the demand of a township in a month; told again it is put right',
    },
    body: ReportDemandBody,
    answers: { 200: DemandWrittenView },
  }),
} as const;

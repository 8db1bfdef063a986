import { AgenciesQuery, AgenciesView, AgencyView } from '../agencies.js';
import { ReadQuery } from '../reading.js';
import { route } from '../route.js';
import { API } from './api.js';

const tag = '派驻机构 Stationed agencies';

export const agencyRoutes = {
  list: route({
    method: 'GET',
    path: `${API}/agencies`,
    tag,
    said: { zh: '派驻机构', en: 'The stationed agencies' },
    query: AgenciesQuery,
    answers: { 200: AgenciesView },
  }),
  page: route({
    method: 'GET',
    path: `${API}/agencies/{code}`,
    tag,
    said: {
      zh: '一个派驻机构：所驻镇街、主管部门、在办派发单、评价、征求意见',
      en: 'One agency: its seat, its department, its open slips, its ratings, its consents',
    },
    query: ReadQuery,
    answers: { 200: AgencyView },
  }),
} as const;

import { ReadQuery } from '../reading.js';
import { REBOUND_ACTS } from '../rebound-acts.js';
import {
  ReboundCountsQuery,
  ReboundCountsView,
  ReboundsQuery,
  ReboundsView,
  ReboundView,
  ReboundWrittenView,
  ReportReboundBody,
} from '../rebounds.js';
import { route } from '../route.js';
import { actRoutes } from './act-routes.js';
import { API } from './api.js';

const tag = '反弹报告 Rebounds';

export const reboundRoutes = {
  report: route({
    method: 'POST',
    path: `${API}/rebounds`,
    tag,
    said: {
      zh: '报告未经准入的交办；同一来源编号返回已有的报告',
      en: 'Report work that arrived without admission; the same source number gives the existing report',
    },
    body: ReportReboundBody,
    answers: { 200: ReboundWrittenView, 201: ReboundWrittenView },
  }),
  list: route({
    method: 'GET',
    path: `${API}/rebounds`,
    tag,
    said: { zh: '反弹台账，新的在前', en: 'The rebound register, newest first' },
    query: ReboundsQuery,
    answers: { 200: ReboundsView },
  }),
  counts: route({
    method: 'GET',
    path: `${API}/rebounds/by-department`,
    tag,
    said: { zh: '各部门反弹数：属实、不属实、逾期', en: 'Rebounds by department: founded, unfounded, answered late' },
    query: ReboundCountsQuery,
    answers: { 200: ReboundCountsView },
  }),
  file: route({
    method: 'GET',
    path: `${API}/rebounds/{rebound}`,
    tag,
    said: { zh: '一份反弹报告与可办事项', en: 'One report, and what you may do' },
    query: ReadQuery,
    answers: { 200: ReboundView },
  }),
} as const;

export const reboundActRoutes = actRoutes({
  at: '/rebounds/{rebound}',
  tag,
  acts: REBOUND_ACTS,
  answer: ReboundWrittenView,
});

import {
  CASE_ACTS,
  CaseDraftView,
  CasesQuery,
  CasesView,
  CaseView,
  CaseWrittenView,
  PublishCaseBody,
} from '../cases.js';
import { ReadQuery } from '../reading.js';
import { route } from '../route.js';
import { actRoutes } from './act-routes.js';
import { API } from './api.js';

const tag = '典型案例 Typical cases';

export const caseRoutes = {
  list: route({
    method: 'GET',
    path: `${API}/cases`,
    tag,
    said: { zh: '典型案例：检索，新的在前，人人可看', en: 'Typical cases, searched, newest first, for everybody' },
    query: CasesQuery,
    answers: { 200: CasesView },
  }),
  publish: route({
    method: 'POST',
    path: `${API}/cases`,
    tag,
    said: {
      zh: '督导从已结案的呼叫发布典型案例；含个人信息即拒绝',
      en: 'Publish a closed call as a typical case; refused where it names a person',
    },
    body: PublishCaseBody,
    answers: { 200: CaseWrittenView, 201: CaseWrittenView },
  }),
  file: route({
    method: 'GET',
    path: `${API}/cases/{typicalCase}`,
    tag,
    said: { zh: '一个典型案例与可办事项', en: 'A typical case, and what you may do' },
    query: ReadQuery,
    answers: { 200: CaseView },
  }),
  draft: route({
    method: 'GET',
    path: `${API}/calls/{call}/case-draft`,
    tag,
    said: {
      zh: '按案卷预填的典型案例，个人信息已遮去，改后提交到 /cases',
      en: 'A typical case filled in from the file, personal data masked, to be mended and sent to /cases',
    },
    query: ReadQuery,
    answers: { 200: CaseDraftView },
  }),
} as const;

export const caseActRoutes = actRoutes({
  at: '/cases/{typicalCase}',
  tag,
  acts: CASE_ACTS,
  answer: CaseWrittenView,
});

import {
  AskRevisionBody,
  REVISION_ACTS,
  RevisionsQuery,
  RevisionsView,
  RevisionView,
  RevisionWrittenView,
} from '../list-revisions.js';
import { ReadQuery } from '../reading.js';
import { route } from '../route.js';
import { actRoutes } from './act-routes.js';
import { API } from './api.js';

const tag = '清单调整 List revisions';

export const revisionRoutes = {
  ask: route({
    method: 'POST',
    path: `${API}/list-revisions`,
    tag,
    said: { zh: '申请调整清单', en: 'Ask for a revision of a list' },
    body: AskRevisionBody,
    answers: { 200: RevisionWrittenView, 201: RevisionWrittenView },
  }),
  all: route({
    method: 'GET',
    path: `${API}/list-revisions`,
    tag,
    said: { zh: '清单调整申请，新的在前', en: 'Revisions asked for, newest first' },
    query: RevisionsQuery,
    answers: { 200: RevisionsView },
  }),
  one: route({
    method: 'GET',
    path: `${API}/list-revisions/{listRevision}`,
    tag,
    said: { zh: '一份申请及其审核', en: 'A revision and its reviews' },
    query: ReadQuery,
    answers: { 200: RevisionView },
  }),
} as const;

export const revisionActRoutes = actRoutes({
  at: '/list-revisions/{listRevision}',
  tag,
  acts: REVISION_ACTS,
  answer: RevisionWrittenView,
});

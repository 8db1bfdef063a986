import { LaddersView, PublishLadderBody } from '../ladder.js';
import { LadderPreviewView } from '../ladder-preview.js';
import { PublishQuery } from '../preview.js';
import { ReadQuery } from '../reading.js';
import { route } from '../route.js';
import { STEP_ACTS } from '../step-acts.js';
import {
  FindFalseClosureBody,
  IssueStepBody,
  StandingView,
  StepsQuery,
  StepsView,
  StepView,
  SupervisionWrittenView,
} from '../supervision.js';
import { WrittenView } from '../written.js';
import { actRoutes } from './act-routes.js';
import { API } from './api.js';

const tag = '督办 Supervision';

export const supervisionRoutes = {
  list: route({
    method: 'GET',
    path: `${API}/supervision/steps`,
    tag,
    said: { zh: '督办台账：黄牌、红牌、督办单、约谈……，新的在前', en: 'Every step of the ladder, newest first' },
    query: StepsQuery,
    answers: { 200: StepsView },
  }),
  issue: route({
    method: 'POST',
    path: `${API}/supervision/steps`,
    tag,
    said: { zh: '督导直接作出一级，写明理由', en: 'Take a step directly, with reason' },
    body: IssueStepBody,
    answers: { 200: SupervisionWrittenView, 201: SupervisionWrittenView },
  }),
  findFalseClosure: route({
    method: 'POST',
    path: `${API}/supervision/false-closures`,
    tag,
    said: { zh: '查实虚假办结', en: 'Find a false closure' },
    body: FindFalseClosureBody,
    answers: { 200: SupervisionWrittenView, 201: SupervisionWrittenView },
  }),
  ladders: route({
    method: 'GET',
    path: `${API}/supervision/ladders`,
    tag,
    said: { zh: '督办阶梯各版本', en: 'Every version of the ladder, and the one in force' },
    query: ReadQuery,
    answers: { 200: LaddersView },
  }),
  publishLadder: route({
    method: 'POST',
    path: `${API}/supervision/ladders`,
    tag,
    said: {
      zh: '公布督办阶梯，或预览哪些级、哪些单位的累计会变',
      en: 'Publish a ladder, or preview which rungs and counts change',
    },
    query: PublishQuery,
    body: PublishLadderBody,
    answers: { 200: LadderPreviewView.or(WrittenView), 201: WrittenView },
  }),
  step: route({
    method: 'GET',
    path: `${API}/supervision/{supervision}/steps/{step}`,
    tag,
    said: { zh: '一个单位的一级督办与可办事项', en: 'One step of a unit, and what you may do' },
    query: ReadQuery,
    answers: { 200: StepView },
  }),
  standing: route({
    method: 'GET',
    path: `${API}/units/{supervision}/standing`,
    tag,
    said: { zh: '一页看清一个单位的督办情况', en: 'Where a unit stands on the ladder, on one page' },
    query: ReadQuery,
    answers: { 200: StandingView },
  }),
} as const;

export const stepActRoutes = actRoutes({
  at: '/supervision/{supervision}/steps/{step}',
  tag,
  acts: STEP_ACTS,
  answer: SupervisionWrittenView,
});

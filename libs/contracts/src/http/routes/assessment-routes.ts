import {
  AppealBody,
  AssessmentQuery,
  AssessmentsView,
  AssessmentView,
  AssessmentWrittenView,
  DismissAppealBody,
  LeaveOutBody,
  MarkSlipsQuery,
  MarkSlipsView,
  PublishAssessmentBody,
  PublishSchemeBody,
  UpholdAppealBody,
} from '../assessments.js';
import { PublishQuery } from '../preview.js';
import { ReadQuery } from '../reading.js';
import { route } from '../route.js';
import { SchemePreviewView } from '../scheme-preview.js';
import { API } from './api.js';

const tag = '双向考核 Two-way assessment';
const answers = { 200: AssessmentWrittenView };
const at = `${API}/assessments/{assessment}` as const;

export const assessmentRoutes = {
  publishScheme: route({
    method: 'POST',
    path: `${API}/assessment-schemes`,
    tag,
    said: {
      zh: '公布考核办法，或预览改了什么、从哪个周期起',
      en: 'Publish a scheme, in advance, or preview what it changes and from which period',
    },
    query: PublishQuery,
    body: PublishSchemeBody,
    answers: { 200: SchemePreviewView.or(AssessmentWrittenView) },
  }),
  list: route({
    method: 'GET',
    path: `${API}/assessments`,
    tag,
    said: { zh: '考核办法与已公布的结果', en: 'The schemes, and what was published' },
    query: ReadQuery,
    answers: { 200: AssessmentsView },
  }),
  sheet: route({
    method: 'GET',
    path: at,
    tag,
    said: {
      zh: '一个周期的成绩单；部门只见合并镇街的评价',
      en: 'The result of a period; departments see ratings in groups of townships',
    },
    query: AssessmentQuery,
    answers: { 200: AssessmentView },
    refuses: [409],
  }),
  slips: route({
    method: 'GET',
    path: `${at}/slips`,
    tag,
    said: { zh: '一个分数背后的派发单，含剔除的', en: 'The slips behind a mark, the excluded ones among them' },
    query: MarkSlipsQuery,
    answers: { 200: MarkSlipsView },
    refuses: [403, 409],
  }),
  publish: route({
    method: 'POST',
    path: `${at}/publish`,
    tag,
    said: { zh: '公布结果并冻结；再次公布为新版', en: 'Publish and freeze; again, it is a new edition' },
    body: PublishAssessmentBody,
    answers,
  }),
  leaveOut: route({
    method: 'POST',
    path: `${at}/exclusions`,
    tag,
    said: { zh: '从考核中剔除派发单', en: 'Leave a slip out, with reason and approver' },
    body: LeaveOutBody,
    answers,
  }),
  appeal: route({
    method: 'POST',
    path: `${at}/appeals`,
    tag,
    said: { zh: '对分数或结果申诉', en: 'Appeal a mark or the result' },
    body: AppealBody,
    answers,
  }),
  uphold: route({
    method: 'POST',
    path: `${at}/appeals/{appeal}/uphold`,
    tag,
    said: { zh: '申诉成立', en: 'Uphold an appeal' },
    body: UpholdAppealBody,
    answers,
  }),
  dismiss: route({
    method: 'POST',
    path: `${at}/appeals/{appeal}/dismiss`,
    tag,
    said: { zh: '驳回申诉', en: 'Dismiss an appeal' },
    body: DismissAppealBody,
    answers,
  }),
} as const;

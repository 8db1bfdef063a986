import { z } from 'zod';
import {
  DocketEntryView,
  DocketQuery,
  DocketView,
  MeetingsQuery,
  MeetingsView,
  MeetingView,
  PrecedentsQuery,
  PrecedentsView,
  RulingsQuery,
  RulingsView,
  RulingView,
} from '../docket.js';
import { ConveneBody, DOCKET_ACTS, DocketBody, MEETING_ACTS } from '../docket-acts.js';
import { callId } from '../fields.js';
import { RevisionDraftView } from '../list-revisions.js';
import { ReadQuery } from '../reading.js';
import { route } from '../route.js';
import { WrittenView } from '../written.js';
import { actRoutes } from './act-routes.js';
import { API } from './api.js';

const docket = '联席会议受理 Docket';
const meetings = '联席会议 Joint meeting';
const rulings = '认定意见与先例 Rulings and precedents';

export const DocketWrittenView = WrittenView.extend({ docketEntry: callId }).meta({ id: 'DocketWritten' });
export const MeetingWrittenView = WrittenView.extend({ jointMeeting: z.uuid() }).meta({ id: 'MeetingWritten' });

export const docketRoutes = {
  list: route({
    method: 'GET',
    path: `${API}/docket`,
    tag: docket,
    said: { zh: '联席会议受理单，新的在前', en: 'The docket, newest first' },
    query: DocketQuery,
    answers: { 200: DocketView },
  }),
  docket: route({
    method: 'POST',
    path: `${API}/docket`,
    tag: docket,
    said: { zh: '提请联席会议认定', en: 'Put a call on the docket' },
    body: DocketBody,
    answers: { 200: DocketWrittenView, 201: DocketWrittenView },
  }),
  entry: route({
    method: 'GET',
    path: `${API}/docket/{docketEntry}`,
    tag: docket,
    said: {
      zh: '受理单全卷：双方陈述、清单条目、先例、已耽误的时间、可办事项',
      en: 'An entry: both sides, list items, earlier rulings, the time lost, and what you may do',
    },
    query: ReadQuery,
    answers: { 200: DocketEntryView },
  }),
} as const;

export const meetingRoutes = {
  list: route({
    method: 'GET',
    path: `${API}/meetings`,
    tag: meetings,
    said: { zh: '联席会议', en: 'The meetings' },
    query: MeetingsQuery,
    answers: { 200: MeetingsView },
  }),
  convene: route({
    method: 'POST',
    path: `${API}/meetings`,
    tag: meetings,
    said: { zh: '召集联席会议', en: 'Convene a meeting' },
    body: ConveneBody,
    answers: { 200: MeetingWrittenView, 201: MeetingWrittenView },
  }),
  meeting: route({
    method: 'GET',
    path: `${API}/meetings/{jointMeeting}`,
    tag: meetings,
    said: { zh: '一次会议：召集、出席、纪要', en: 'A meeting: who was convened, who was there, the minutes' },
    query: ReadQuery,
    answers: { 200: MeetingView },
  }),
} as const;

export const rulingRoutes = {
  list: route({
    method: 'GET',
    path: `${API}/rulings`,
    tag: rulings,
    said: { zh: '认定意见，新的在前', en: 'The rulings, newest first' },
    query: RulingsQuery,
    answers: { 200: RulingsView },
  }),
  ruling: route({
    method: 'GET',
    path: `${API}/rulings/{ruling}`,
    tag: rulings,
    said: { zh: '一份认定意见，2026-3 指联〔2026〕3号', en: 'A ruling; 2026-3 stands for the third of 2026' },
    query: ReadQuery,
    answers: { 200: RulingView },
  }),
  draft: route({
    method: 'GET',
    path: `${API}/rulings/{ruling}/revision-draft`,
    tag: rulings,
    said: {
      zh: '按认定意见预填的清单调整申请，可改后提交到 /list-revisions',
      en: 'A list revision filled in as it was ruled, to be mended and sent to /list-revisions',
    },
    query: ReadQuery,
    answers: { 200: RevisionDraftView },
  }),
  precedents: route({
    method: 'GET',
    path: `${API}/precedents`,
    tag: rulings,
    said: { zh: '先例：检索，或找与一件呼叫相近的', en: 'The precedents: searched, or those for a call' },
    query: PrecedentsQuery,
    answers: { 200: PrecedentsView },
  }),
} as const;

export const docketActRoutes = actRoutes({
  at: '/docket/{docketEntry}',
  tag: docket,
  acts: DOCKET_ACTS,
  answer: DocketWrittenView,
});

export const meetingActRoutes = actRoutes({
  at: '/meetings/{jointMeeting}',
  tag: meetings,
  acts: MEETING_ACTS,
  answer: MeetingWrittenView,
});

import { ReasonBody } from '../act-shape.js';
import { BulletinShapesView, PublishShapeBody, ShapePreviewView, ShapeWrittenView } from '../bulletin-shapes.js';
import {
  BehindCellView,
  BULLETIN_ACTS,
  BulletinPaperQuery,
  BulletinQuery,
  BulletinSlipsQuery,
  BulletinsQuery,
  BulletinsView,
  BulletinView,
  BulletinWrittenView,
  DraftBulletinBody,
  RerunView,
} from '../bulletins.js';
import { PublishQuery } from '../preview.js';
import { ReadQuery } from '../reading.js';
import { route } from '../route.js';
import { actRoutes } from './act-routes.js';
import { API } from './api.js';

const tag = '通报 Bulletins';
const MEDIA = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/json',
];

export const bulletinRoutes = {
  draft: route({
    method: 'POST',
    path: `${API}/bulletins`,
    tag,
    said: { zh: '起草通报；再次起草即重新统计', en: 'Draft a bulletin; drafted again, it is counted anew' },
    body: DraftBulletinBody,
    answers: { 200: BulletinWrittenView, 201: BulletinWrittenView },
  }),
  list: route({
    method: 'GET',
    path: `${API}/bulletins`,
    tag,
    said: {
      zh: '通报，近期的在前；草稿只给督导看',
      en: 'Bulletins, the latest period first; drafts for supervisors only',
    },
    query: BulletinsQuery,
    answers: { 200: BulletinsView },
  }),
  one: route({
    method: 'GET',
    path: `${API}/bulletins/{bulletin}`,
    tag,
    said: {
      zh: '一份通报：各行各栏，每个数字都能打开背后的派发单',
      en: 'A bulletin: every number opens to the slips behind it',
    },
    query: BulletinQuery,
    answers: { 200: BulletinView },
  }),
  slips: route({
    method: 'GET',
    path: `${API}/bulletins/{bulletin}/slips`,
    tag,
    said: { zh: '通报中一个数字背后的派发单', en: 'The slips behind a number of a bulletin' },
    query: BulletinSlipsQuery,
    answers: { 200: BehindCellView },
    refuses: [403],
  }),
  rerun: route({
    method: 'GET',
    path: `${API}/bulletins/{bulletin}/rerun`,
    tag,
    said: {
      zh: '按发布时的日志位置重新统计，与发布时比对；一次只统计一份，等候过多时以 429 请稍后再试',
      en: 'Count a published edition again as of its position, and compare; one is counted at a time, and when too many wait it is refused with 429',
    },
    query: BulletinQuery,
    answers: { 200: RerunView },
  }),
  paper: route({
    method: 'GET',
    path: `${API}/bulletins/{bulletin}/paper`,
    tag,
    said: { zh: '已发布的通报：PDF、Word、Excel、JSON', en: 'A published bulletin as PDF, Word, Excel or JSON' },
    query: BulletinPaperQuery,
    answers: { 200: { media: MEDIA } },
  }),
  correct: route({
    method: 'POST',
    path: `${API}/bulletins/{bulletin}/correct`,
    tag,
    said: { zh: '说明原因，起草更正版', en: 'Draft a new edition, with the reason' },
    body: ReasonBody,
    answers: { 200: BulletinWrittenView },
  }),
} as const;

export const bulletinShapeRoutes = {
  shapes: route({
    method: 'GET',
    path: `${API}/bulletin-shapes`,
    tag,
    said: {
      zh: '通报样式：栏目、口径、取整、行、顺序',
      en: 'The shapes of bulletins: columns, rounding, lines, order',
    },
    query: ReadQuery,
    answers: { 200: BulletinShapesView },
  }),
  publish: route({
    method: 'POST',
    path: `${API}/bulletin-shapes`,
    tag,
    said: {
      zh: '自某日起改用新的样式，或预览与原样式的不同',
      en: 'Choose another shape from a day on, or preview how it differs',
    },
    query: PublishQuery,
    body: PublishShapeBody,
    answers: { 200: ShapePreviewView.or(ShapeWrittenView), 201: ShapeWrittenView },
  }),
} as const;

export const bulletinActRoutes = actRoutes({
  at: '/bulletins/{bulletin}',
  tag,
  acts: BULLETIN_ACTS,
  answer: BulletinWrittenView,
});

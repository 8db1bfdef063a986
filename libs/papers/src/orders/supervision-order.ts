import type { StepKind } from '@app/domain';
import type { Instant } from '@app/kernel';
import type { Block, Sheet } from '../sheet/sheet.js';
import { chineseDayOf, chineseEnd } from '../words/wall-clock.js';

/** The steps of the ladder that go out on paper; a card is shown on the desks. */
export type StepOnPaper = Exclude<StepKind, 'yellow-card' | 'red-card'>;

const TITLES: Readonly<Record<StepOnPaper, string>> = {
  order: '督 办 单',
  interview: '约谈通知书',
  'public-criticism': '通 报 批 评',
  'accountability-referral': '问责建议移送函',
};

/** 督办单 and the steps above it: a supervisor tells a unit what is wrong, and what to do. */
export interface SupervisionOrder {
  readonly kind: StepOnPaper;
  readonly issuer: string;
  readonly number: string;
  readonly timeZone: string;
  readonly to: string;
  readonly issuedAt: Instant;
  readonly answerBy?: Instant;
  /** What led to it. */
  readonly grounds: string;
  readonly slips: readonly OrderedSlip[];
  readonly demands: readonly string[];
  /** Why it no longer holds. */
  readonly recalled?: string;
}

export interface OrderedSlip {
  readonly number: string;
  readonly subject: string;
  readonly township: string;
  readonly dueAt: Instant;
  readonly standing: string;
}

const slipTable = ({ slips, timeZone }: SupervisionOrder): Block => ({
  is: 'table',
  table: {
    caption: '督办事项',
    columns: [
      { head: '序号', share: 4 },
      { head: '派发单编号', share: 12 },
      { head: '事由', share: 14, align: 'left' },
      { head: '呼叫镇街', share: 7 },
      { head: '办结时限', share: 8 },
      { head: '状态', share: 5 },
    ],
    rows: slips.map((slip, at) => [
      String(at + 1),
      slip.number,
      slip.subject,
      slip.township,
      chineseEnd(slip.dueAt, timeZone),
      slip.standing,
    ]),
  },
});

const paragraph = (text: string): Block => ({ is: 'paragraph', text });

const toAnswer = ({ answerBy, timeZone }: SupervisionOrder): readonly Block[] =>
  answerBy === undefined
    ? []
    : [paragraph(`请于${chineseEnd(answerBy, timeZone)}前书面答复办理情况。逾期未答复的，按督导规则升级处理。`)];

const recalledNote = ({ recalled }: SupervisionOrder): readonly Block[] =>
  recalled === undefined ? [] : [{ is: 'note', text: `本件已撤销：${recalled}` }];

export const supervisionOrderSheet = (order: SupervisionOrder): Sheet => ({
  title: TITLES[order.kind],
  issuer: order.issuer,
  code: order.number,
  references: [order.number, chineseDayOf(order.issuedAt, order.timeZone)],
  blocks: [
    ...recalledNote(order),
    { is: 'addressee', text: order.to },
    paragraph(order.grounds),
    ...(order.slips.length === 0 ? [] : [slipTable(order)]),
    paragraph('现就有关要求督办如下：'),
    ...order.demands.map((demand, at) => paragraph(`${at + 1}. ${demand}`)),
    ...toAnswer(order),
    { is: 'closing', lines: [order.issuer, chineseDayOf(order.issuedAt, order.timeZone)] },
  ],
  at: order.issuedAt,
});

import type { Instant } from '@app/kernel';
import type { Block, Sheet } from '../sheet/sheet.js';
import { chineseDayOf, chineseEnd } from '../words/wall-clock.js';

/** 督办单: a unit is ordered to act and to answer. */
export interface SupervisionOrder {
  readonly issuer: string;
  readonly number: string;
  readonly timeZone: string;
  readonly to: string;
  readonly issuedAt: Instant;
  /** Absent where the ladder asks for no answer. */
  readonly answerBy?: Instant;
  /** Which step of the ladder, and what led to it. */
  readonly grounds: string;
  readonly slips: readonly OrderedSlip[];
  readonly demands: readonly string[];
  /** An order that was taken back is printed with the reason. */
  readonly recalled?: { readonly at: Instant; readonly reason: string };
  /** When the last fact happened that the paper tells. */
  readonly at: Instant;
}

export interface OrderedSlip {
  readonly number: string;
  readonly subject: string;
  readonly township: string;
  /** Absent where no limit runs. */
  readonly dueAt?: Instant;
  readonly standing: string;
}

const slipTable = ({ slips, timeZone }: SupervisionOrder): readonly Block[] =>
  slips.length === 0
    ? []
    : [
        {
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
            rows: slips.map(({ number, subject, township, dueAt, standing }, at) => [
              String(at + 1),
              number,
              subject,
              township,
              dueAt === undefined ? '无' : chineseEnd(dueAt, timeZone),
              standing,
            ]),
          },
        },
      ];

const recall = ({ recalled, timeZone }: SupervisionOrder): readonly Block[] =>
  recalled === undefined
    ? []
    : [
        { is: 'heading', text: '（已撤销）' },
        {
          is: 'paragraph',
          text: `本督办单已于${chineseDayOf(recalled.at, timeZone)}撤销，不再执行。理由：${recalled.reason}`,
        },
      ];

const answer = ({ answerBy, timeZone }: SupervisionOrder): readonly Block[] =>
  answerBy === undefined
    ? []
    : [
        {
          is: 'paragraph',
          text: `请于${chineseEnd(answerBy, timeZone)}前书面答复办理情况。逾期未答复的，按督导规则升级处理。`,
        },
      ];

export const supervisionOrderSheet = (order: SupervisionOrder): Sheet => ({
  title: '督 办 单',
  issuer: order.issuer,
  code: order.number,
  references: [order.number, chineseDayOf(order.issuedAt, order.timeZone)],
  blocks: [
    ...recall(order),
    { is: 'addressee', text: order.to },
    { is: 'paragraph', text: order.grounds },
    ...slipTable(order),
    { is: 'paragraph', text: '现就有关要求督办如下：' },
    ...order.demands.map((demand, at): Block => ({ is: 'paragraph', text: `${at + 1}. ${demand}` })),
    ...answer(order),
    { is: 'closing', lines: [order.issuer, chineseDayOf(order.issuedAt, order.timeZone)] },
  ],
  at: order.at,
});

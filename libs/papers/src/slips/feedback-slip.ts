import type { Evidence, Satisfaction } from '@app/domain';
import type { Instant } from '@app/kernel';
import type { FormRow, Sheet } from '../sheet/sheet.js';
import { SATISFACTION_WORDS } from '../words/call-words.js';
import { PART_WORDS } from '../words/slip-words.js';
import { chineseDayOf, chineseEnd, chineseMoment } from '../words/wall-clock.js';
import { type OnOneSlip, slipNumber } from './dispatch-slip.js';
import { evidenceList } from './evidence-list.js';

/** 反馈单: what the department did, and what the township says to it. */
export interface FeedbackSlip extends OnOneSlip {
  readonly takenUpAt: Instant;
  readonly spokenWith: string;
  readonly done: string;
  readonly result: string;
  readonly evidence: readonly Evidence[];
  readonly filedBy: string;
  readonly signedBy?: string;
  readonly filedAt: Instant;
  /** The count of feedback slips on this slip: more than one after rework. */
  readonly edition: number;
  /** Why the township sent earlier ones back. */
  readonly reworks: readonly string[];
  readonly onTime: boolean;
  readonly confirmation?: { readonly solved: boolean; readonly remark?: string; readonly at: Instant };
  /** Only for those who may see it. */
  readonly rating?: {
    readonly rating: Satisfaction;
    readonly speed: number;
    readonly attitude: number;
    readonly result: number;
  };
}

const timeliness = ({ deadlines: { close }, timeZone, onTime }: FeedbackSlip): string =>
  close === undefined ? '无时限' : `${chineseEnd(close.dueAt, timeZone)} ${onTime ? '按时' : '超时'}`;

const opinion = ({ confirmation: said, timeZone }: FeedbackSlip): string =>
  said === undefined
    ? ''
    : `${said.solved ? '问题已解决，同意结案' : '问题未解决'}${said.remark === undefined ? '' : `：${said.remark}`}  ${chineseMoment(said.at, timeZone)}`;

const rated = ({ rating }: FeedbackSlip): readonly FormRow[] => {
  if (rating === undefined) return [];
  const { speed, attitude, result } = rating;
  const marks = `速度 ${speed} 分、态度 ${attitude} 分、结果 ${result} 分`;
  return [[{ label: '镇街评价', value: `${SATISFACTION_WORDS[rating.rating].zh}（${marks}）` }]];
};

const rows = (slip: FeedbackSlip): readonly FormRow[] => [
  [
    { label: '承办单位', value: slip.unit },
    { label: '承办责任', value: PART_WORDS[slip.part].zh },
  ],
  [
    { label: '派发时间', value: chineseMoment(slip.dispatchedAt, slip.timeZone) },
    { label: '办结时限', value: timeliness(slip) },
  ],
  [
    { label: '接办时间', value: chineseMoment(slip.takenUpAt, slip.timeZone) },
    { label: '反馈时间', value: chineseMoment(slip.filedAt, slip.timeZone) },
  ],
  [{ label: '事  由', value: slip.subject }],
  [{ label: '发生地点', value: slip.place }],
  [{ label: '沟通对象', value: slip.spokenWith }],
  [{ label: '办理情况', value: slip.done, tall: true }],
  [{ label: '办理结果', value: slip.result, tall: true }],
  [{ label: '附  件', value: evidenceList(slip.evidence) }],
  ...slip.reworks.map((reason, at): FormRow => [{ label: '退办理由', value: `第 ${at + 1} 次：${reason}` }]),
  [
    { label: '经 办 人', value: slip.filedBy },
    { label: '签 发 人', value: slip.signedBy ?? '' },
  ],
  [{ label: '镇街意见', value: opinion(slip), tall: true }],
  ...rated(slip),
];

export const feedbackSlipSheet = (slip: FeedbackSlip): Sheet => ({
  title: `${slip.county}镇街呼叫反馈单`,
  code: slipNumber(slip),
  references: [
    `编号：${slipNumber(slip)}${slip.edition > 1 ? `（第 ${slip.edition} 次反馈）` : ''}`,
    chineseDayOf(slip.filedAt, slip.timeZone),
  ],
  blocks: [{ is: 'form', rows: rows(slip) }],
  at: slip.at,
});

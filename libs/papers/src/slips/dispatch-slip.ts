import type { Deadline, Slip, SlipDeadlines } from '@app/domain';
import type { Instant } from '@app/kernel';
import type { FormRow, Sheet } from '../sheet/sheet.js';
import { URGENCY_WORDS } from '../words/call-words.js';
import { PART_WORDS } from '../words/slip-words.js';
import { chineseDayOf, chineseEnd, chineseMoment } from '../words/wall-clock.js';
import type { OnEverySlip } from './call-slip.js';
import { limitOnPaper } from './slip-limit.js';

/** What stands on both papers of a department's slip. */
export interface OnOneSlip extends OnEverySlip {
  /** Its number within the call. */
  readonly slip: string;
  readonly unit: string;
  readonly part: Slip['part'];
  readonly dispatchedAt: Instant;
  readonly deadlines: SlipDeadlines;
}

/** 派发单: what one department has to do, and by when. */
export interface DispatchSlip extends OnOneSlip {
  readonly dispatchedBy: string;
  readonly basis: string;
  /** The other departments of the call, with their parts. */
  readonly others: readonly string[];
  readonly insteadOf?: string;
  readonly signed?: { readonly at: Instant; readonly by?: string };
  /** Why and when limits moved, a line each. */
  readonly moves: readonly string[];
}

export const slipNumber = ({ number, slip }: { readonly number: string; readonly slip: string }): string =>
  `${number}-${slip}`;

const signature = ({ signed, timeZone }: DispatchSlip): string =>
  signed === undefined ? '' : `${signed.by ?? '逾期未签收，视为签收'}  ${chineseMoment(signed.at, timeZone)}`;

const whereSet = (label: string, deadline: Deadline | undefined, timeZone: string): readonly FormRow[] =>
  deadline === undefined ? [] : [[{ label, value: limitOnPaper(deadline, timeZone) }]];

const limits = ({ deadlines, timeZone }: DispatchSlip): readonly FormRow[] => [
  ...whereSet('响应时限', deadlines.respond, timeZone),
  ...whereSet('到场时限', deadlines.onSite, timeZone),
  ...whereSet('办结时限', deadlines.close, timeZone),
  ...(deadlines.return === undefined
    ? []
    : ([
        [{ label: '退单时限', value: `${chineseEnd(deadlines.return.dueAt, timeZone)}，逾期不得退单，仅可退单一次` }],
      ] as const)),
];

const rows = (slip: DispatchSlip): readonly FormRow[] => [
  [
    { label: '承办单位', value: slip.unit },
    { label: '承办责任', value: PART_WORDS[slip.part].zh },
  ],
  [
    { label: '派发时间', value: chineseMoment(slip.dispatchedAt, slip.timeZone) },
    { label: '派 发 人', value: slip.dispatchedBy },
  ],
  [
    { label: '呼叫镇街', value: slip.township },
    { label: '紧急程度', value: URGENCY_WORDS[slip.urgency].zh },
  ],
  [
    { label: '事项类别', value: slip.matter },
    { label: '改派自', value: slip.insteadOf ?? '无' },
  ],
  [{ label: '事  由', value: slip.subject }],
  [{ label: '发生地点', value: slip.place }],
  [{ label: '请求事项', value: slip.asks, tall: true }],
  [{ label: '责任依据', value: slip.basis }],
  [{ label: '其他承办', value: slip.others.length === 0 ? '无' : slip.others.join('；') }],
  ...limits(slip),
  ...(slip.moves.length === 0 ? [] : ([[{ label: '时限变动', value: slip.moves.join('\n') }]] as const)),
  [{ label: '签  收', value: signature(slip), tall: true }],
];

export const dispatchSlipSheet = (slip: DispatchSlip): Sheet => ({
  title: `${slip.county}镇街呼叫派发单`,
  code: slipNumber(slip),
  references: [`编号：${slipNumber(slip)}`, chineseDayOf(slip.dispatchedAt, slip.timeZone)],
  blocks: [
    { is: 'form', rows: rows(slip) },
    { is: 'note', text: '注：时限自派发时起算，派发当日不计入；未按时签收的，视为已签收。职责有异议的，不停止计时。' },
  ],
  at: slip.at,
});

import type { BeyondPower, Evidence, PersonServed, Source, Urgency } from '@app/domain';
import type { Instant } from '@app/kernel';
import type { FormRow, Sheet } from '../sheet/sheet.js';
import { BEYOND_POWER_WORDS, SOURCE_WORDS, URGENCY_WORDS } from '../words/call-words.js';
import { chineseDayOf, chineseMoment } from '../words/wall-clock.js';
import { evidenceList } from './evidence-list.js';

/** What stands on every slip of a call. */
export interface OnEverySlip {
  readonly county: string;
  readonly timeZone: string;
  /** When the last fact happened that the paper tells. */
  readonly at: Instant;
  readonly number: string;
  readonly township: string;
  readonly subject: string;
  readonly asks: string;
  readonly matter: string;
  readonly place: string;
  readonly urgency: Urgency;
}

/** 呼叫单: what the township asks, and why it cannot do it itself. */
export interface CallSlip extends OnEverySlip {
  readonly proxy: boolean;
  readonly raisedBy: string;
  readonly raisedAt: Instant;
  readonly beyondPower: readonly BeyondPower[];
  readonly source: Source;
  readonly listItem?: string;
  readonly personServed?: PersonServed;
  readonly evidence: readonly Evidence[];
  /** Absent as long as nobody approved; undecided where the county asks for no approval. */
  readonly approval?: string;
  /** One line for each slip: to whom, in which part, when. */
  readonly dispatched: readonly string[];
  readonly standing: string;
}

const sourceOf = ({ kind, number }: Source): string =>
  number === undefined ? SOURCE_WORDS[kind].zh : `${SOURCE_WORDS[kind].zh}（原编号 ${number}）`;

const served = ({ personServed: person }: CallSlip): string =>
  person === undefined ? '无' : `${person.name}  ${person.phone}`;

const rows = (slip: CallSlip): readonly FormRow[] => [
  [
    { label: '呼叫镇街', value: slip.township },
    { label: '呼叫时间', value: chineseMoment(slip.raisedAt, slip.timeZone) },
  ],
  [
    { label: '经办人', value: slip.proxy ? `${slip.raisedBy}（代呼）` : slip.raisedBy },
    { label: '紧急程度', value: URGENCY_WORDS[slip.urgency].zh },
  ],
  [
    { label: '事项类别', value: slip.matter },
    { label: '事项来源', value: sourceOf(slip.source) },
  ],
  [{ label: '事  由', value: slip.subject }],
  [{ label: '发生地点', value: slip.place }],
  [{ label: '请求事项', value: slip.asks, tall: true }],
  [{ label: '呼叫理由', value: slip.beyondPower.map((why) => BEYOND_POWER_WORDS[why].zh).join('、') }],
  [{ label: '清单依据', value: slip.listItem ?? '待受理时认定' }],
  [{ label: '服务对象', value: served(slip) }],
  [{ label: '附  件', value: evidenceList(slip.evidence) }],
  [{ label: '镇街审核', value: slip.approval ?? '', tall: true }],
  [{ label: '受理派发', value: slip.dispatched.join('\n'), tall: true }],
  [{ label: '当前状态', value: slip.standing }],
];

export const callSlipSheet = (slip: CallSlip): Sheet => ({
  title: `${slip.county}镇街呼叫单`,
  code: slip.number,
  references: [`编号：${slip.number}`, chineseDayOf(slip.raisedAt, slip.timeZone)],
  blocks: [{ is: 'form', rows: rows(slip) }],
  at: slip.at,
});

import type { Instant } from '@app/kernel';
import type { Block, Sheet } from '../sheet/sheet.js';
import { chineseDayOf } from '../words/wall-clock.js';

/** 认定意见: who is responsible, on which grounds, and who bears the time lost. */
export interface RulingPaper {
  readonly issuer: string;
  readonly number: string;
  readonly timeZone: string;
  readonly ruledAt: Instant;
  readonly call: { readonly number: string; readonly subject: string; readonly township: string };
  /** What each side says. */
  readonly statements: readonly { readonly unit: string; readonly says: string }[];
  readonly lead: string;
  readonly cooperating: readonly string[];
  readonly reasons: readonly string[];
  readonly basis: readonly string[];
  readonly timeLost: string;
  readonly to: readonly string[];
  /** Earlier rulings that are no precedents any more. */
  readonly overrules: readonly string[];
  /** The later ruling that put this one out of force. */
  readonly overruledBy?: string;
  /** Until it is published, it prints as a draft. */
  readonly published: boolean;
  /** When the last fact happened that the paper tells. */
  readonly at: Instant;
}

const paragraph = (text: string): Block => ({ is: 'paragraph', text });
const heading = (text: string): Block => ({ is: 'heading', text });

const finding = ({ lead, cooperating }: RulingPaper): string =>
  cooperating.length === 0
    ? `经联席会议研究，该事项由${lead}承担主体责任。`
    : `经联席会议研究，该事项由${lead}承担主体责任，${cooperating.join('、')}承担配合责任。`;

const statements = ({ statements: said }: RulingPaper): readonly Block[] =>
  said.length === 0 ? [paragraph('各方未提交书面意见。')] : said.map(({ unit, says }) => paragraph(`${unit}：${says}`));

const precedence = ({ overrules, overruledBy }: RulingPaper): readonly Block[] => [
  ...(overrules.length === 0 ? [] : [paragraph(`${overrules.join('、')}自本认定作出之日起不再作为先例。`)]),
  ...(overruledBy === undefined ? [] : [paragraph(`（本认定意见已由${overruledBy}取代，不再作为先例。）`)]),
];

export const rulingSheet = (ruling: RulingPaper): Sheet => ({
  title: ruling.published ? '关于职责争议事项的认定意见' : '关于职责争议事项的认定意见（未发布）',
  issuer: ruling.issuer,
  code: ruling.number,
  references: [ruling.number, chineseDayOf(ruling.ruledAt, ruling.timeZone)],
  blocks: [
    { is: 'addressee', text: ruling.to.join('、') },
    paragraph(
      `${ruling.call.township}呼叫事项（编号 ${ruling.call.number}）“${ruling.call.subject}”存在职责争议，提请联席会议认定。`,
    ),
    heading('一、各方意见'),
    ...statements(ruling),
    heading('二、认定结论'),
    paragraph(finding(ruling)),
    heading('三、认定理由和依据'),
    ...ruling.reasons.map(paragraph),
    ...ruling.basis.map((basis, at) => paragraph(`${at + 1}. ${basis}`)),
    heading('四、已耗时间'),
    paragraph(ruling.timeLost),
    ...precedence(ruling),
    { is: 'closing', lines: [ruling.issuer, chineseDayOf(ruling.ruledAt, ruling.timeZone)] },
  ],
  at: ruling.at,
});

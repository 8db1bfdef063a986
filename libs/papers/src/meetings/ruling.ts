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
  readonly basis: readonly string[];
  readonly reasons: string;
  readonly timeLost: string;
  readonly to: readonly string[];
}

const paragraph = (text: string): Block => ({ is: 'paragraph', text });
const heading = (text: string): Block => ({ is: 'heading', text });

const finding = ({ lead, cooperating }: RulingPaper): string =>
  cooperating.length === 0
    ? `经联席会议研究，该事项由${lead}承担主体责任。`
    : `经联席会议研究，该事项由${lead}承担主体责任，${cooperating.join('、')}承担配合责任。`;

const NUMERALS = '一二三四五';

/** Those who may not read what the parties said get a paper without it. */
const partsOf = (ruling: RulingPaper): readonly (readonly [title: string, texts: readonly string[]])[] => [
  ...(ruling.statements.length === 0
    ? []
    : [['各方意见', ruling.statements.map(({ unit, says }) => `${unit}：${says}`)] as const]),
  ['认定结论', [finding(ruling)]],
  ['认定依据', ruling.basis.map((basis, at) => `${at + 1}. ${basis}`)],
  ['认定理由', [ruling.reasons]],
  ['已耗时间', [ruling.timeLost]],
];

export const rulingSheet = (ruling: RulingPaper): Sheet => ({
  title: '关于职责争议事项的认定意见',
  issuer: ruling.issuer,
  code: ruling.number,
  references: [ruling.number, chineseDayOf(ruling.ruledAt, ruling.timeZone)],
  blocks: [
    { is: 'addressee', text: ruling.to.join('、') },
    paragraph(
      `${ruling.call.township}呼叫事项“${ruling.call.subject}”（编号 ${ruling.call.number}）存在职责争议，提请联席会议认定。`,
    ),
    ...partsOf(ruling).flatMap(([title, texts], at) => [heading(`${NUMERALS[at]}、${title}`), ...texts.map(paragraph)]),
    { is: 'closing', lines: [ruling.issuer, chineseDayOf(ruling.ruledAt, ruling.timeZone)] },
  ],
  at: ruling.ruledAt,
});

import type { Instant } from '@app/kernel';
import type { Block, Sheet } from '../sheet/sheet.js';
import { chineseDayOf, chineseMoment } from '../words/wall-clock.js';

/** 会议纪要: who met, what was put before them, what came of it. */
export interface Minutes {
  readonly issuer: string;
  readonly number: string;
  readonly timeZone: string;
  readonly heldAt: Instant;
  readonly place: string;
  readonly present: readonly string[];
  readonly absent: readonly string[];
  /** Not all standing members were there: nothing was ruled on. */
  readonly inquorate: boolean;
  readonly matters: readonly { readonly matter: string; readonly outcome: string }[];
  /** As they were recorded, a paragraph a line. */
  readonly words: string;
  readonly recordedBy: string;
  /** Not published yet. */
  readonly draft: boolean;
  readonly copies: readonly string[];
}

const NUMERALS = '一二三四五六七八九十';
const ordinal = (at: number): string => NUMERALS[at] ?? String(at + 1);

const paragraph = (text: string): Block => ({ is: 'paragraph', text });

const attendance = ({ heldAt, timeZone, place, present, absent, inquorate }: Minutes): readonly Block[] => [
  paragraph(`时间：${chineseMoment(heldAt, timeZone)}`),
  paragraph(`地点：${place}`),
  paragraph(`出席：${present.join('、')}`),
  ...(absent.length === 0 ? [] : [paragraph(`缺席：${absent.join('、')}`)]),
  ...(inquorate ? [paragraph('常设成员未全部到会，会议不作认定。')] : []),
];

const matterBlocks = ({ matter, outcome }: Minutes['matters'][number], at: number): readonly Block[] => [
  { is: 'heading', text: `${ordinal(at)}、${matter}` },
  paragraph(outcome),
];

const recorded = ({ words, matters }: Minutes): readonly Block[] => [
  { is: 'heading', text: `${ordinal(matters.length)}、会议情况` },
  ...words
    .split(/\n+/)
    .filter((text) => text.trim() !== '')
    .map(paragraph),
];

export const minutesSheet = (minutes: Minutes): Sheet => ({
  title: minutes.draft ? '联席会议纪要（稿）' : '联席会议纪要',
  issuer: minutes.issuer,
  code: minutes.number,
  references: [minutes.number, chineseDayOf(minutes.heldAt, minutes.timeZone)],
  blocks: [
    ...attendance(minutes),
    ...minutes.matters.flatMap(matterBlocks),
    ...recorded(minutes),
    paragraph(`记录：${minutes.recordedBy}`),
    paragraph(`分送：${minutes.copies.join('、')}。`),
    { is: 'closing', lines: [minutes.issuer, chineseDayOf(minutes.heldAt, minutes.timeZone)] },
  ],
  at: minutes.heldAt,
});

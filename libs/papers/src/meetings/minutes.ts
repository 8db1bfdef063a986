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
  readonly chair: string;
  readonly present: readonly string[];
  readonly absent: readonly string[];
  readonly matters: readonly { readonly matter: string; readonly said: readonly string[]; readonly outcome: string }[];
  readonly recordedBy: string;
  readonly copies: readonly string[];
}

const NUMERALS = '一二三四五六七八九十';
const ordinal = (at: number): string => NUMERALS[at] ?? String(at + 1);

const matterBlocks = ({ matter, said, outcome }: Minutes['matters'][number], at: number): readonly Block[] => [
  { is: 'heading', text: `${ordinal(at)}、${matter}` },
  ...said.map((text): Block => ({ is: 'paragraph', text })),
  { is: 'paragraph', text: `会议议定：${outcome}` },
];

export const minutesSheet = (minutes: Minutes): Sheet => ({
  title: '联席会议纪要',
  issuer: minutes.issuer,
  code: minutes.number,
  references: [minutes.number, chineseDayOf(minutes.heldAt, minutes.timeZone)],
  blocks: [
    { is: 'paragraph', text: `时间：${chineseMoment(minutes.heldAt, minutes.timeZone)}` },
    { is: 'paragraph', text: `地点：${minutes.place}` },
    { is: 'paragraph', text: `主持：${minutes.chair}` },
    { is: 'paragraph', text: `出席：${minutes.present.join('、')}` },
    ...(minutes.absent.length === 0 ? [] : [{ is: 'paragraph', text: `缺席：${minutes.absent.join('、')}` } as const]),
    ...minutes.matters.flatMap(matterBlocks),
    { is: 'paragraph', text: `记录：${minutes.recordedBy}` },
    { is: 'paragraph', text: `分送：${minutes.copies.join('、')}。` },
    { is: 'closing', lines: [minutes.issuer, chineseDayOf(minutes.heldAt, minutes.timeZone)] },
  ],
  at: minutes.heldAt,
});

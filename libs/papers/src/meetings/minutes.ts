import type { Instant } from '@app/kernel';
import type { Block, Sheet } from '../sheet/sheet.js';
import { chineseDayOf, chineseMoment } from '../words/wall-clock.js';

/** 会议纪要: who met, what was put before them, what was said and what came of it. */
export interface Minutes {
  readonly issuer: string;
  readonly number: string;
  readonly timeZone: string;
  readonly heldAt: Instant;
  readonly place: string;
  readonly convenedBy: string;
  readonly present: readonly string[];
  readonly absent: readonly string[];
  /** Every standing member was there. */
  readonly quorate: boolean;
  readonly matters: readonly MatterHeard[];
  /** As they were recorded, a paragraph a line. */
  readonly words: readonly string[];
  readonly recordedBy: string;
  readonly recordedAt: Instant;
  /** Until they are published, they print as a draft. */
  readonly published: boolean;
  readonly copies: readonly string[];
  /** When the last fact happened that the paper tells. */
  readonly at: Instant;
}

export interface MatterHeard {
  readonly matter: string;
  readonly number: string;
  /** What was ruled after this meeting, if it was. */
  readonly outcome?: string;
}

const paragraph = (text: string): Block => ({ is: 'paragraph', text });
const heading = (text: string): Block => ({ is: 'heading', text });

const matterLine = ({ matter, number, outcome }: MatterHeard, at: number): Block =>
  paragraph(`${at + 1}. ${number}  ${matter}${outcome === undefined ? '。' : `：${outcome}`}`);

const attendance = ({ present, absent, quorate }: Minutes): readonly Block[] => [
  paragraph(`出席：${present.join('、')}`),
  ...(absent.length === 0 ? [] : [paragraph(`缺席：${absent.join('、')}`)]),
  ...(quorate ? [] : [paragraph('常设成员未全部出席，本次会议不作认定。')]),
];

export const minutesSheet = (minutes: Minutes): Sheet => ({
  title: minutes.published ? '联席会议纪要' : '联席会议纪要（未发布）',
  issuer: minutes.issuer,
  code: minutes.number,
  references: [`编号：${minutes.number}`, chineseDayOf(minutes.heldAt, minutes.timeZone)],
  blocks: [
    paragraph(`时间：${chineseMoment(minutes.heldAt, minutes.timeZone)}`),
    paragraph(`地点：${minutes.place}`),
    paragraph(`召集：${minutes.convenedBy}`),
    ...attendance(minutes),
    heading('一、审议事项'),
    ...minutes.matters.map(matterLine),
    heading('二、会议记录'),
    ...minutes.words.map(paragraph),
    paragraph(`记录：${minutes.recordedBy}  ${chineseMoment(minutes.recordedAt, minutes.timeZone)}`),
    ...(minutes.copies.length === 0 ? [] : [paragraph(`分送：${minutes.copies.join('、')}。`)]),
    { is: 'closing', lines: [minutes.issuer, chineseDayOf(minutes.heldAt, minutes.timeZone)] },
  ],
  at: minutes.at,
});

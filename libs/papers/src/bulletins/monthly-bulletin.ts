import type { Instant } from '@app/kernel';
import type { Block, Column, Sheet, Table } from '../sheet/sheet.js';
import { chineseDayOf, chineseMoment } from '../words/wall-clock.js';

/** 月通报: its tables in the shape that the county chose, with their definitions and the place in the log. */
export interface MonthlyBulletin {
  readonly issuer: string;
  /** `2022年4月镇街呼叫办理情况通报`. */
  readonly title: string;
  readonly number: string;
  readonly timeZone: string;
  readonly edition: number;
  /** What a later edition changes, and why. */
  readonly corrects?: string;
  readonly publishedAt: Instant;
  readonly asOf: { readonly at: Instant; readonly position: string };
  readonly paragraphs: readonly string[];
  readonly tables: readonly BulletinTable[];
  readonly definitions: readonly string[];
}

export type BulletinTable = Table;

const center = (head: string, share: number, under?: string): Column => ({
  head,
  share,
  ...(under !== undefined && { under }),
});

const CHANNEL = ['按时办结', '超时办结', '未办结'] as const;

/** The columns of a table by department, its channels side by side (宁国). */
export const departmentColumns = (channels: readonly string[]): readonly Column[] => [
  center('序号', 4),
  { head: '单位', share: 13, align: 'left' },
  center('派遣案件总数', 6),
  ...channels.flatMap((channel) => CHANNEL.map((head) => center(head, 5, channel))),
  ...['按时办结', '超时办结', '未办结'].map((head) => center(head, 5, '合计')),
  center('结案率', 7),
  center('按时结案率', 7),
  center('不满意数', 5),
  center('不满意率', 6),
];

/** The columns of a table by county or district (渭南). */
export const countyColumns: readonly Column[] = [
  { head: '承办县区', share: 14, align: 'left' },
  center('总件数', 8),
  center('处理中', 8),
  center('已办结', 8),
  center('办结率', 8),
];

const source = ({ asOf, timeZone, edition }: MonthlyBulletin): string =>
  `数据截至${chineseMoment(asOf.at, timeZone)}，事件日志位置 ${Number(asOf.position)}，第 ${edition} 版。`;

export const monthlyBulletinSheet = (bulletin: MonthlyBulletin): Sheet => ({
  title: bulletin.title,
  issuer: bulletin.issuer,
  code: `${bulletin.number} v${bulletin.edition}`,
  references: [bulletin.number, chineseDayOf(bulletin.publishedAt, bulletin.timeZone)],
  wide: true,
  blocks: [
    ...(bulletin.corrects === undefined ? [] : [{ is: 'paragraph', text: `更正说明：${bulletin.corrects}` } as const]),
    ...bulletin.paragraphs.map((text): Block => ({ is: 'paragraph', text })),
    ...bulletin.tables.map((table): Block => ({ is: 'table', table })),
    ...bulletin.definitions.map((text, at): Block => ({ is: 'note', text: `注 ${at + 1}：${text}` })),
    { is: 'note', text: source(bulletin) },
  ],
  at: bulletin.publishedAt,
});

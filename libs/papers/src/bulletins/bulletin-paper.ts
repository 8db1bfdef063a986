import {
  type BulletinColumn,
  type BulletinContent,
  type BulletinRow,
  type Cell,
  cellText,
  periodName,
} from '@app/domain';
import type { Column, Sheet } from '../sheet/sheet.js';
import { type MonthlyBulletin, monthlyBulletinSheet } from './monthly-bulletin.js';

const SHARES: Readonly<Record<BulletinColumn['is'], number>> = {
  place: 4,
  name: 13,
  count: 6,
  stock: 6,
  sum: 6,
  hours: 8,
  rate: 8,
};

const hasCell = ({ is }: BulletinColumn): boolean => is !== 'place' && is !== 'name';

/** The columns that are printed, each with what it prints of a line. */
export const printedColumns = ({ columns }: Pick<BulletinContent, 'columns'>) => {
  const cells = columns.filter(hasCell);
  return columns
    .filter(({ hidden }) => !hidden)
    .map((column) => ({
      column,
      cell: ({ cells: of }: BulletinRow): Cell => of[cells.findIndex(({ key }) => key === column.key)] ?? null,
    }));
};

const headOf = ({ head, under, is }: BulletinColumn): Column => ({
  head,
  share: SHARES[is],
  ...(under !== undefined && { under }),
  ...(is === 'name' && { align: 'left' }),
});

const lineOf = (content: BulletinContent, line: BulletinRow, place: string): readonly string[] =>
  printedColumns(content).map(({ column, cell }) => {
    if (column.is === 'place') return place;
    return column.is === 'name' ? line.name : cellText(column, cell(line));
  });

const MOST_CHANGES = 12;

/** Why a later edition was drawn up, and what it prints otherwise; the first of many. */
export const correctionWords = ({ corrects, columns }: BulletinContent): string | undefined => {
  if (corrects === null) return undefined;
  const { reason, changes } = corrects;
  const told = changes.slice(0, MOST_CHANGES).map(({ name, column: key, head, was, is }) => {
    const column = columns.find((one) => one.key === key) as BulletinColumn;
    return `${name}“${head}”由 ${cellText(column, was)} 改为 ${cellText(column, is)}`;
  });
  const rest = changes.length - told.length;
  return `${reason}。${told.join('；')}${rest > 0 ? `；另有 ${rest} 处，见电子表` : ''}。`;
};

const leftOutWords = ({ leftOut }: BulletinContent): readonly string[] =>
  leftOut.length === 0
    ? []
    : [
        `经批准剔除 ${leftOut.length} 件，不计入各项比率：${leftOut.map(({ reason, approver }) => `${reason}（${approver}）`).join('；')}。`,
      ];

const roundingWords = ({ columns }: BulletinContent): readonly string[] => {
  const decimals = [...new Set(columns.flatMap((column) => (column.is === 'rate' ? [column.decimals] : [])))];
  const kept = decimals.map((count) => (count === 0 ? '整数' : ` ${count} 位小数`)).join('、');
  const rates = decimals.length === 0 ? [] : [`比率四舍五入，保留${kept}；没有分母的记“—”。`];
  return columns.some(({ is }) => is === 'hours')
    ? [...rates, '小时数按未取整的时间合计后四舍五入，保留 1 位小数。']
    : rates;
};

/** How each rate of the table is reckoned from its columns. */
const reckoningWords = ({ columns }: BulletinContent): readonly string[] => {
  const headOfKey = (key: string): string => {
    const { head = key, under } = columns.find((column) => column.key === key) ?? {};
    return under === undefined || under === '合计' ? head : `${under}${head}`;
  };
  const sum = (keys: readonly string[]): string =>
    keys.length === 1 ? keys.map(headOfKey).join('') : `（${keys.map(headOfKey).join('＋')}）`;
  const rates = columns.flatMap((column) =>
    column.is === 'rate' ? [`${column.head}＝${sum(column.of)}÷${sum(column.by)}`] : [],
  );
  return rates.length === 0 ? [] : [`${rates.join('；')}。`];
};

/** The notes under the table: definitions, exclusions, rounding, period. */
export const notesOf = (content: BulletinContent): readonly string[] => [
  ...reckoningWords(content),
  ...content.definitions.map(({ zh, version }) => `${zh}（口径第 ${version} 版）`),
  ...leftOutWords(content),
  ...roundingWords(content),
  `统计期间为${periodName(content.period)}（${content.period.from} 至 ${content.period.to}）。`,
];

const onPaper = (content: BulletinContent, issuer: string): MonthlyBulletin => {
  const { title, number, timeZone, edition, publishedAt, asOf, paragraphs, caption, rows, total } = content;
  const corrects = correctionWords(content);
  return {
    ...{ issuer, title, number, timeZone, edition, publishedAt, asOf, paragraphs },
    ...(corrects !== undefined && { corrects }),
    tables: [
      {
        caption,
        columns: printedColumns(content).map(({ column }) => headOf(column)),
        rows: rows.map((line, at) => lineOf(content, line, String(at + 1))),
        total: lineOf(content, total, ''),
      },
    ],
    definitions: notesOf(content),
  };
};

/** The bulletin as it is printed: everything on it stands in its content, but for who issues it. */
export const bulletinSheet = (content: BulletinContent, issuer: string): Sheet =>
  monthlyBulletinSheet(onPaper(content, issuer));

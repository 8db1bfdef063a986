import { buffer } from 'node:stream/consumers';
import { type BulletinColumn, type BulletinContent, type BulletinRow, type Cell, cellText } from '@app/domain';
import type { CellKind, Ledger, LedgerColumn } from '../ledgers/ledger.js';
import { xlsxOf } from '../ledgers/xlsx-of.js';
import { word } from '../words/wording.js';
import { correctionWords, notesOf, printedColumns } from './bulletin-paper.js';

interface Line {
  readonly place: string;
  readonly line: BulletinRow;
}

const KINDS: Readonly<Record<BulletinColumn['is'], CellKind>> = {
  place: 'text',
  name: 'text',
  count: 'count',
  stock: 'count',
  sum: 'count',
  hours: 'percent',
  rate: 'text',
};
const TWO_DECIMALS = 2;
const HOUR_MS = 3_600_000;

const isPercent = (column: BulletinColumn): boolean => column.is === 'rate' && column.decimals === TWO_DECIMALS;

const inCell = (column: BulletinColumn, cell: Cell): string | number | undefined => {
  if (cell === null) return undefined;
  if (column.is === 'hours') return Number(cell) / HOUR_MS;
  return column.is === 'rate' && !isPercent(column) ? cellText(column, cell) : Number(cell);
};

const headOf = (column: BulletinColumn): string => {
  const head = column.under === undefined ? column.head : `${column.under} ${column.head}`;
  return isPercent(column) ? `${head}（%）` : head;
};

const columnsOf = (content: BulletinContent): readonly LedgerColumn<Line>[] =>
  printedColumns(content).map(({ column, cell }) => ({
    head: word(headOf(column), headOf(column)),
    kind: isPercent(column) ? 'percent' : KINDS[column.is],
    width: column.is === 'name' ? 24 : 12,
    of: ({ place, line }) => {
      if (column.is === 'place') return place;
      return column.is === 'name' ? line.name : inCell(column, cell(line));
    },
  }));

async function* linesOf({ rows, total }: BulletinContent): AsyncGenerator<readonly Line[]> {
  yield [...rows.map((line, at) => ({ place: String(at + 1), line })), { place: '', line: total }];
}

const notes = (content: BulletinContent): readonly (readonly [string, string])[] => {
  const correction = correctionWords(content);
  return [
    ['标题', content.title],
    ['文号', content.number],
    ['版次', `第 ${content.edition} 版`],
    ...(correction === undefined ? [] : [['更正说明', correction] as const]),
    ['日志位置', content.asOf.position],
    ...notesOf(content).map((note, at) => [`注 ${at + 1}`, note] as const),
  ];
};

/** The table of a bulletin as an Excel workbook, its notes on a second sheet; the same content gives the same bytes. */
export const bulletinWorkbook = (content: BulletinContent): Promise<Buffer> => {
  const ledger: Ledger<Line> = { name: word(content.caption, content.caption), columns: columnsOf(content) };
  const { timeZone, publishedAt } = content;
  return buffer(
    xlsxOf(ledger, linesOf(content), { language: 'zh-CN', timeZone, writtenAt: publishedAt, notes: notes(content) }),
  );
};

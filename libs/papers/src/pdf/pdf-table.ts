import type { Content, ContentTable, CustomTableLayout, TableCell } from 'pdfmake/interfaces.js';
import { type PageShape, points, SIZES, writtenWidth } from '../sheet/page.js';
import type { BlockOf, Column, Field, FormRow, Table } from '../sheet/sheet.js';
import { type HeadCell, headRows } from '../sheet/table-heads.js';

const LINE = 0.5;
const PADDING = { left: 4, right: 4 };

const framed = (above: number): CustomTableLayout => ({
  hLineWidth: () => LINE,
  vLineWidth: () => LINE,
  paddingLeft: () => PADDING.left,
  paddingRight: () => PADDING.right,
  paddingTop: () => above,
  paddingBottom: () => above,
});

/** Widths of columns in points, without the lines and the space around the words. */
const widthsOf = (shares: readonly number[], page: PageShape): number[] => {
  const around = LINE * (shares.length + 1) + (PADDING.left + PADDING.right) * shares.length;
  const room = points(writtenWidth(page)) - around;
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => (room * share) / all);
};

const FORM_SHARES = [5, 13, 5, 13];
const LOW = 20;
const TALL = 62;
/** What is longer than this may run on over the end of a page. */
const LONG = 400;

const inTheMiddle = { verticalAlignment: 'middle' } as object;

const label = ({ label }: Field): TableCell => ({
  text: label,
  bold: true,
  alignment: 'center',
  fontSize: SIZES.field,
  ...inTheMiddle,
});
const value = ({ value }: Field): TableCell => ({
  text: value,
  fontSize: SIZES.field,
  lineHeight: 1.15,
  ...(value.length > LONG ? {} : inTheMiddle),
});

const cellsOf = ([first, second]: FormRow): TableCell[] =>
  second === undefined
    ? [label(first), { ...(value(first) as object), colSpan: 3 } as TableCell, '', '']
    : [label(first), value(first), label(second), value(second)];

const isLong = (row: FormRow): boolean => row.some(({ value }) => value.length > LONG);

/** The fields of a form, framed: each row is whole and goes to the next page as a whole, unless it is long. */
export const pdfForm = ({ rows }: BlockOf<'form'>, page: PageShape): Content[] =>
  rows.map((row, at) => ({
    table: {
      widths: widthsOf(FORM_SHARES, page),
      body: [cellsOf(row)],
      ...(!isLong(row) && { heights: row[0].tall ? TALL : LOW }),
    },
    layout: framed(3),
    unbreakable: !isLong(row),
    margin: [0, at === 0 ? 0 : -LINE, 0, 0],
  }));

const headCell = ({ text, columns, rows }: HeadCell): TableCell => ({
  text,
  bold: true,
  alignment: 'center',
  ...inTheMiddle,
  ...(columns > 1 && { colSpan: columns }),
  ...(rows > 1 && { rowSpan: rows }),
});

/** Cells where a wider or taller one does not cover them. */
const headRow = (cells: readonly HeadCell[], width: number): TableCell[] => {
  const row: TableCell[] = Array.from({ length: width }, () => '');
  for (const cell of cells) row[cell.at] = headCell(cell);
  return row;
};

const bodyRow =
  (columns: readonly Column[], more: object = {}) =>
  (cells: readonly string[]): TableCell[] =>
    cells.map((text, at) => ({ text, alignment: columns[at]?.align ?? 'center', ...more }));

/** A table whose head is repeated on every page and whose rows are never torn. */
export const pdfTable = ({ caption, columns, rows, total }: Table, page: PageShape): Content[] => {
  const heads = headRows(columns).map((cells) => headRow(cells, columns.length));
  const table: ContentTable['table'] = {
    headerRows: heads.length,
    dontBreakRows: true,
    widths: widthsOf(
      columns.map(({ share }) => share),
      page,
    ),
    body: [...heads, ...rows.map(bodyRow(columns)), ...(total ? [bodyRow(columns, { bold: true })(total)] : [])],
  };
  const title: Content[] =
    caption === undefined ? [] : [{ text: caption, bold: true, alignment: 'center', margin: [0, 6] }];
  return [...title, { table, layout: framed(2), fontSize: SIZES.cell, margin: [0, 0, 0, 8] }];
};

import {
  AlignmentType,
  HeightRule,
  type ITableCellOptions,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { type PageShape, SIZES, writtenWidth } from '../sheet/page.js';
import type { BlockOf, Field, FormRow, Table as SheetTable } from '../sheet/sheet.js';
import { type HeadCell, headRows } from '../sheet/table-heads.js';
import { CENTER, written } from './word-text.js';

const TWIPS_PER_MM = 1440 / 25.4;
const TALL = 1300;
const FORM_SHARES = [5, 13, 5, 13];

export const twips = (mm: number): number => Math.round(mm * TWIPS_PER_MM);

const widthsOf = (shares: readonly number[], page: PageShape): number[] => {
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((twips(writtenWidth(page)) * share) / all));
};

const cell = (paragraph: Paragraph, more: Omit<ITableCellOptions, 'children'> = {}): TableCell =>
  new TableCell({
    children: [paragraph],
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 50, bottom: 50, left: 80, right: 80 },
    ...more,
  });

const framed = (rows: readonly TableRow[], columnWidths: readonly number[]): Table =>
  new Table({
    rows,
    columnWidths: [...columnWidths],
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
  });

const sized = (width: number | undefined) => ({ width: { size: width ?? 0, type: WidthType.DXA } });

const fieldCells = ({ label, value }: Field, widths: readonly number[], span: number): TableCell[] => [
  cell(written(label, { size: SIZES.field, font: 'heading' }, CENTER), sized(widths[0])),
  cell(written(value, { size: SIZES.field }), {
    ...sized(widths.slice(1, 1 + span).reduce((sum, width) => sum + width, 0)),
    ...(span > 1 && { columnSpan: span }),
  }),
];

const formRow = ([first, second]: FormRow, widths: readonly number[]): TableRow =>
  new TableRow({
    height: { value: first.tall ? TALL : 480, rule: HeightRule.ATLEAST },
    children:
      second === undefined
        ? fieldCells(first, widths, 3)
        : [...fieldCells(first, widths, 1), ...fieldCells(second, widths.slice(2), 1)],
  });

/** The fields of a form, framed. */
export const wordForm = ({ rows }: BlockOf<'form'>, page: PageShape): Table => {
  const widths = widthsOf(FORM_SHARES, page);
  return framed(
    rows.map((row) => formRow(row, widths)),
    widths,
  );
};

const headCell = ({ text, columns, rows }: HeadCell): TableCell =>
  cell(written(text, { size: SIZES.cell, font: 'heading' }, CENTER), {
    ...(columns > 1 && { columnSpan: columns }),
    ...(rows > 1 && { rowSpan: rows }),
  });

const headRow = (cells: readonly HeadCell[]): TableRow =>
  new TableRow({ tableHeader: true, cantSplit: true, children: cells.map(headCell) });

const bodyRow = ({ columns }: SheetTable, cells: readonly string[], bold = false): TableRow =>
  new TableRow({
    cantSplit: true,
    children: cells.map((text, at) =>
      cell(
        written(
          text,
          { size: SIZES.cell, bold },
          columns[at]?.align === 'left' ? { alignment: AlignmentType.LEFT } : CENTER,
        ),
      ),
    ),
  });

/** A table whose head is repeated on every page, with its caption. */
export const wordTable = (table: SheetTable, page: PageShape): readonly (Paragraph | Table)[] => [
  ...(table.caption === undefined
    ? []
    : [
        written(
          table.caption,
          { size: SIZES.cell, font: 'heading' },
          { ...CENTER, spacing: { before: 120, after: 60 }, keepNext: true },
        ),
      ]),
  framed(
    [
      ...headRows(table.columns).map(headRow),
      ...table.rows.map((cells) => bodyRow(table, cells)),
      ...(table.total === undefined ? [] : [bodyRow(table, table.total, true)]),
    ],
    widthsOf(
      table.columns.map(({ share }) => share),
      page,
    ),
  ),
];

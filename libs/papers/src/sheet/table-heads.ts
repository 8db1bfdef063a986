import type { Column } from './sheet.js';

/** A cell of a table's head and how many columns and rows it covers. */
export interface HeadCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
  /** The column at which it begins. */
  readonly at: number;
}

const groupAt = (columns: readonly Column[], at: number): number => {
  const end = columns.findIndex((column, index) => index > at && column.under !== columns[at]?.under);
  return (end === -1 ? columns.length : end) - at;
};

const upper = (columns: readonly Column[], deep: boolean): readonly HeadCell[] =>
  columns.flatMap(({ head, under }, at) => {
    if (under === undefined) return [{ text: head, columns: 1, rows: deep ? 2 : 1, at }];
    return columns[at - 1]?.under === under ? [] : [{ text: under, columns: groupAt(columns, at), rows: 1, at }];
  });

const lower = (columns: readonly Column[]): readonly HeadCell[] =>
  columns.flatMap(({ head, under }, at) => (under === undefined ? [] : [{ text: head, columns: 1, rows: 1, at }]));

/** The head of a table in one row, or in two where columns stand under a common head. */
export const headRows = (columns: readonly Column[]): readonly (readonly HeadCell[])[] => {
  const deep = columns.some(({ under }) => under !== undefined);
  return deep ? [upper(columns, true), lower(columns)] : [upper(columns, false)];
};

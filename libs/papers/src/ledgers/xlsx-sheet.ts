import { said } from '../words/wording.js';
import type { Ledger, LedgerWriting } from './ledger.js';
import { cellXml, letters, words } from './xlsx-cells.js';
import { sheetBegins, sheetEnds } from './xlsx-parts.js';
import { STYLES } from './xlsx-styles.js';

/** A sheet holds 1,048,576 rows and not one more: its head, and these. */
export const MOST_ROWS = 1_048_575;

/** Rows that are taken as they are needed, and how many have been. */
export interface RowsLeft<Row> {
  /** Some more, at most so many; none when there are no more. */
  take(most: number): Promise<readonly Row[]>;
  more(): Promise<boolean>;
  readonly taken: number;
}

const headRow = <Row>({ columns }: Ledger<Row>, { language }: LedgerWriting): string =>
  `<row r="1">${columns.map(({ head }, at) => words(`${letters(at)}1`, said(head, language), STYLES.head)).join('')}</row>`;

/** Writes rows of a ledger as XML; what does not depend on the row is worked out once. */
export const rowWriter = <Row>({ columns }: Ledger<Row>, { language, timeZone }: LedgerWriting) => {
  const drawn = columns.map(({ of, kind }, at) => ({ of, kind, letter: letters(at) }));
  return (row: Row, at: number): string => {
    let cells = '';
    for (const { of, kind, letter } of drawn) cells += cellXml(`${letter}${at}`, of(row, language), kind, timeZone);
    return `<row r="${at}">${cells}</row>`;
  };
};

/** One sheet of a ledger, until it is full or there are no more rows. */
export async function* sheetXml<Row>(
  ledger: Ledger<Row>,
  left: RowsLeft<Row>,
  writing: LedgerWriting,
  most = MOST_ROWS,
): AsyncGenerator<string> {
  const xml = rowWriter(ledger, writing);
  let at = 1;
  yield sheetBegins(ledger.columns.map(({ width }) => width)) + headRow(ledger, writing);
  for (let rows = await left.take(most); rows.length > 0; rows = await left.take(most + 1 - at))
    yield rows.map((row) => xml(row, ++at)).join('');
  yield sheetEnds(`A1:${letters(ledger.columns.length - 1)}${at}`);
}

/** What is to be said of a ledger: two columns of words. */
export const notesXml = (notes: readonly (readonly [string, string])[]): string => {
  const rows = notes.map(([what, told], at) => {
    const row = at + 1;
    return `<row r="${row}">${words(`A${row}`, what, STYLES.head)}${words(`B${row}`, told)}</row>`;
  });
  return sheetBegins([18, 80]) + rows.join('') + sheetEnds();
};

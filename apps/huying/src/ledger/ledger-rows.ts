import { Readable } from 'node:stream';
import { type Rejection, reject } from '@app/kernel';
import { type CsvError, parse } from 'csv-parse';
import { type Encoding, textOf } from './encoding.js';
import { headerOf } from './ledger-header.js';

/** One row as it stands in the file, numbered as a spreadsheet numbers it: the header is 1. Cells are undefined when the row could not be cut into them. */
export interface LedgerRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>> | undefined;
  readonly raw: readonly string[];
  readonly header: readonly string[];
  /** Why it could not be cut: nothing after it was read either. */
  readonly brokenOff?: Rejection;
}

export interface LedgerFile {
  readonly file: string;
  readonly encoding: Encoding;
  readonly delimiter: string;
  /** Those that are read. */
  readonly columns: readonly string[];
  readonly onBytes: (bytes: number) => void;
}

/** The rows of a CSV file, whatever its line ends; a newline inside quotes is part of its cell. */
export async function* ledgerRows({ columns, ...file }: LedgerFile): AsyncGenerator<LedgerRow> {
  let brokenOff: Rejection | undefined;
  const onBreak = ({ lines }: CsvError): void => {
    brokenOff = reject('ledger.quote-not-closed', { line: Number(lines) });
  };
  let header: readonly string[] | undefined;
  let row = 0;
  for await (const { record: raw, info } of cutUp(file, onBreak)) {
    row = info.records + info.empty_lines;
    if (header === undefined) header = headerOf(raw, columns);
    else yield { row, raw, header, cells: cellsOf(header, raw) };
  }
  const whole = headerOf(header, columns);
  if (brokenOff !== undefined) yield { row: row + 1, raw: [], header: whole, cells: undefined, brokenOff };
}

interface CutRow {
  readonly record: readonly string[];
  readonly info: { readonly records: number; readonly empty_lines: number };
}

/** A quote that is never closed takes the rest of the file with it: the parser skips that, and keeps what stands before. */
const cutUp = (
  { file, encoding, delimiter, onBytes }: Omit<LedgerFile, 'columns'>,
  onBreak: (error: CsvError) => void,
): AsyncIterable<CutRow> =>
  Readable.from(textOf(file, encoding, onBytes)).pipe(
    parse({
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      on_skip: (error) => void (error && onBreak(error)),
    }),
  );

const cellsOf = (header: readonly string[], raw: readonly string[]): LedgerRow['cells'] =>
  raw.length === header.length
    ? Object.fromEntries(header.map((name, at) => [name, raw[at]?.trim() ?? '']))
    : undefined;

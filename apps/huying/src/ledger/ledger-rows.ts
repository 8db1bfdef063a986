import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { type Encoding, textOf } from './encoding.js';

/** One row as it stands in the file; `row` counts data rows from 1. Cells are undefined when the row could not be cut into them. */
export interface LedgerRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>> | undefined;
  readonly raw: readonly string[];
}

export interface LedgerFile {
  readonly file: string;
  readonly encoding: Encoding;
  readonly delimiter: string;
  readonly onBytes: (bytes: number) => void;
}

/** The rows of a CSV file, whatever its line ends; a newline inside quotes is part of its cell. */
export async function* ledgerRows({ file, encoding, delimiter, onBytes }: LedgerFile): AsyncGenerator<LedgerRow> {
  const parser = Readable.from(textOf(file, encoding, onBytes)).pipe(
    parse({ delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: true }),
  );
  let header: readonly string[] | undefined;
  let row = 0;
  for await (const raw of parser as AsyncIterable<readonly string[]>) {
    if (header === undefined) header = raw.map((name) => name.trim());
    else yield { row: ++row, raw, cells: cellsOf(header, raw) };
  }
}

const cellsOf = (header: readonly string[], raw: readonly string[]): LedgerRow['cells'] =>
  raw.length === header.length
    ? Object.fromEntries(header.map((name, at) => [name, raw[at]?.trim() ?? '']))
    : undefined;

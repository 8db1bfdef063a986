import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { encodingOf } from '../ledger/encoding.js';
import { MISUSED, Plain } from '../plain.js';
import type { TableMap } from './table-map.js';

type Lines = readonly (readonly string[])[];

const ofWorkbook = async (file: string): Promise<Lines> =>
  (await readSheet(file)).map((line) => line.map((cell) => (cell === null ? '' : String(cell))));

const ofText = async (file: string, { encoding, delimiter }: TableMap): Promise<Lines> => {
  const text = new TextDecoder(encoding ?? (await encodingOf(file))).decode(await readFile(file));
  return parse(text, { delimiter, bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true });
};

/** The lines of a table as they stand: CSV in whatever encoding, or the first sheet of an Excel workbook. */
export const tableLines = async (file: string, map: TableMap): Promise<Lines> => {
  try {
    return await (file.toLowerCase().endsWith('.xlsx') ? ofWorkbook(file) : ofText(file, map));
  } catch (cause) {
    throw new Plain(`读不了 ${file} (cannot read the table): ${(cause as Error).message}`, MISUSED);
  }
};

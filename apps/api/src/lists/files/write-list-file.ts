import type { ListItem, Organisation } from '@app/domain';
import { stringify } from 'csv-stringify/sync';
import writeXlsxFile from 'write-excel-file/node';
import { harmless } from './harmless.js';
import { COLUMNS, cellsOf, unitNames } from './list-columns.js';

export type ListFormat = 'csv' | 'xlsx';

const rowsOf = (items: readonly ListItem[], organisation: Organisation): readonly (readonly string[])[] => {
  const named = unitNames(organisation);
  return items.map((item) => {
    const cells = cellsOf(item, named);
    return COLUMNS.map((column) => harmless(cells[column]));
  });
};

const asCsv = (rows: readonly (readonly string[])[]): Buffer =>
  Buffer.from(stringify([[...COLUMNS], ...rows.map((row) => [...row])], { bom: true, record_delimiter: '\r\n' }));

const asExcel = (rows: readonly (readonly string[])[]): Promise<Buffer> => {
  const heads = COLUMNS.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
  const cells = rows.map((row) => row.map((value) => ({ value, type: String, wrap: true })));
  return writeXlsxFile([heads, ...cells], {
    sheet: '责任清单',
    columns: COLUMNS.map(() => ({ width: 24 })),
    stickyRowsCount: 1,
  }).toBuffer();
};

/** The items as a file that a spreadsheet opens; no cell of it is a formula. */
export const writeListFile = async (
  items: readonly ListItem[],
  organisation: Organisation,
  format: ListFormat,
): Promise<Buffer> => {
  const rows = rowsOf(items, organisation);
  return format === 'csv' ? asCsv(rows) : asExcel(rows);
};

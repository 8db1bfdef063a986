import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** The rows of a ledger or a published table in this folder, by the names of its columns. */
export const ledgerRows = (file: string): readonly Readonly<Record<string, string>>[] =>
  parse(readFileSync(new URL(file, import.meta.url)), { columns: true, bom: true });

/** A number that the table must have in this column. */
export const countIn = (row: Readonly<Record<string, string>>, column: string): number => {
  const text = row[column];
  if (text === undefined || !/^\d+$/.test(text)) throw new Error(`${column} holds no count: ${text}`);
  return Number(text);
};

/** The lines of a published table as they stand, the heads among them. */
export const ledgerLines = (file: string): readonly (readonly string[])[] =>
  parse(readFileSync(new URL(file, import.meta.url)), { bom: true });

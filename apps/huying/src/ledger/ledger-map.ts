import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { MISUSED, Plain } from '../plain.js';
import { ENCODINGS } from './encoding.js';

const column = z.string().min(1);
/** Several columns are joined by a space. */
const columns = z.union([column, z.array(column).min(1)]);
const names = z.record(z.string(), z.string().min(1));

const exclusion = z.strictObject({
  column,
  values: z.array(z.string()).min(1),
  reason: z.string().min(1),
  approver: z.string().min(1),
});

/** How an old ledger's columns are read. The code knows no ledger; the map does. */
export const ledgerMap = z.strictObject({
  /** Names the ledger: with its numbers it makes a source number. */
  ledger: z.string().min(1),
  timeZone: z.string().default('Asia/Shanghai'),
  /** Unicode date patterns, tried in order, e.g. `yyyy-MM-dd HH:mm`. */
  timeFormats: z.array(z.string()).default(['yyyy-MM-dd HH:mm:ss', 'yyyy-MM-dd HH:mm', 'yyyy/M/d H:mm', 'yyyy-MM-dd']),
  /** When the ledger was drawn up: what it tells as later has happened by then. */
  cutOff: z.iso.datetime({ offset: true }).optional(),
  encoding: z.enum(ENCODINGS).optional(),
  delimiter: z.string().length(1).default(','),
  columns: z.strictObject({
    number: column,
    raisedAt: column,
    dispatchedAt: column.optional(),
    respondedAt: column.optional(),
    dueAt: column.optional(),
    completedAt: column.optional(),
    closedAt: column.optional(),
    unit: column.optional(),
    township: column.optional(),
    matter: columns.optional(),
    subject: columns.optional(),
    asks: columns.optional(),
    place: columns.optional(),
    result: columns.optional(),
  }),
  /** What stands where the ledger has nothing. */
  instead: z.strictObject({ unit: z.string(), township: z.string(), matter: z.string() }).partial().default({}),
  /** Names of the ledger → names or codes of units here. */
  aliases: z.strictObject({ units: names, townships: names }).partial().default({}),
  exclusions: z.array(exclusion).default([]),
});

export type LedgerMap = z.output<typeof ledgerMap>;

/** The map in a file; whatever is wrong with it is named by its path. */
export const readLedgerMap = async (file: string): Promise<LedgerMap> => {
  const text = await readFile(file, 'utf8').catch((cause) => {
    throw new Plain(`读不到映射文件 ${file} (cannot read the map): ${cause.message}`, MISUSED);
  });
  const parsed = ledgerMap.safeParse(parsedJson(text, file));
  if (parsed.success) return parsed.data;
  throw new Plain(`映射文件 ${file} 有误 (the map is wrong):\n${z.prettifyError(parsed.error)}`, MISUSED);
};

const parsedJson = (text: string, file: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Plain(`映射文件 ${file} 不是 JSON (the map is no JSON): ${(cause as Error).message}`, MISUSED);
  }
};

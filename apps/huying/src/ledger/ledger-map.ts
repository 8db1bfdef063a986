import { z } from 'zod';
import { readJsonFile } from '../json-file.js';
import { ENCODINGS } from './encoding.js';
import { readsADay } from './time-format.js';

const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
};

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
  timeZone: z
    .string()
    .refine(isTimeZone, '没有这个时区，例如 Asia/Shanghai · no such time zone')
    .default('Asia/Shanghai'),
  /** Unicode date patterns, tried in order, e.g. `yyyy-MM-dd HH:mm`. */
  timeFormats: z
    .array(z.string().refine(readsADay, '不是能读出日期的格式，例如 yyyy-MM-dd HH:mm · no pattern that tells a day'))
    .min(1)
    .default(['yyyy-MM-dd HH:mm:ss', 'yyyy-MM-dd HH:mm', 'yyyy/M/d H:mm', 'yyyy-MM-dd']),
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

export const readLedgerMap = (file: string): Promise<LedgerMap> =>
  readJsonFile(file, { zh: '映射文件', en: 'map' }, ledgerMap);

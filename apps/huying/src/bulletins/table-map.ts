import type { PrintedTold, RateRule, SumRule } from '@app/domain';
import { z } from 'zod';
import { readJsonFile } from '../json-file.js';
import { ENCODINGS } from '../ledger/encoding.js';
import { MISUSED, Plain } from '../plain.js';

const heads = z.array(z.string().min(1)).min(1);

/** How a printed table is read: what is not said is taken from the table itself. */
export const tableMap = z.strictObject({
  encoding: z.enum(ENCODINGS).optional(),
  delimiter: z.string().length(1).default(','),
  /** The column that names the lines. */
  name: z.string().optional(),
  /** Lines that are totals, beside 合计, 总计 and 小计. */
  totals: z.array(z.string()).default([]),
  ignored: z.array(z.string()).default([]),
  rates: z.array(z.strictObject({ column: z.string(), of: heads, less: heads.exactOptional(), by: heads })).default([]),
  sums: z.array(z.strictObject({ left: heads, right: heads })).default([]),
  /** Only what is said here, nothing that the numbers suggest. */
  strict: z.boolean().default(false),
});

export type TableMap = z.output<typeof tableMap>;

export const NO_MAP: TableMap = tableMap.parse({});

export const readTableMap = (file: string): Promise<TableMap> =>
  readJsonFile(file, { zh: '映射文件', en: 'map' }, tableMap);

const parts = (text: string): readonly string[] =>
  text
    .split(/[+＋]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const unreadable = (option: string, text: string, example: string): Plain =>
  new Plain(`${option} 看不懂“${text}”，请写成 ${example} (unreadable; write it like this)`, MISUSED);

/** `结案率=按时+超时/派单`, `按期率=办结-超期/受理`. */
export const rateRule = (text: string): RateRule => {
  const [column = '', formula = ''] = text.split(/[=＝]/);
  const [numerator = '', by = ''] = formula.split(/[/÷]/);
  const [of = '', ...less] = numerator.split(/[-－−]/);
  const off = less.flatMap(parts);
  const rule = { column: column.trim(), of: parts(of), by: parts(by), ...(off.length > 0 && { less: off }) };
  if (rule.column === '' || rule.of.length === 0 || rule.by.length === 0)
    throw unreadable('--rate', text, '结案率=按时结案+超时办理/派单');
  return rule;
};

/** `派单=热线派单+政民互动派单`. */
export const sumRule = (text: string): SumRule => {
  const [left = '', right = ''] = text.split(/[=＝]/);
  const rule = { left: parts(left), right: parts(right) };
  if (rule.left.length === 0 || rule.right.length === 0) throw unreadable('--sum', text, '派单=热线派单+政民互动派单');
  return rule;
};

/** Only what was said: the rest is taken from the table. */
export const toldBy = ({ name, totals, ignored, rates, sums, strict }: TableMap): PrintedTold => ({
  ...(name !== undefined && { name }),
  ...{ totals, ignored, rates, sums, strict },
});

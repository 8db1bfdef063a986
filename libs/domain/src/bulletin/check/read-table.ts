import type { CheckedRow, CheckedTable, RatePrinted } from './checked-row.js';
import { type Printed, printedNumber } from './printed-number.js';

/** What whoever asks knows of a printed table. */
export interface TableTold {
  /** The column that names the lines; the first of words when absent. */
  readonly name?: string;
  /** Lines that are totals, beside 合计, 总计 and 小计. */
  readonly totals?: readonly string[];
  /** Columns that are not read. */
  readonly ignored?: readonly string[];
}

/** A printed table cut into names, counts and rates. */
export interface TableRead extends CheckedTable {
  readonly name: string;
  readonly countColumns: readonly string[];
  readonly rateColumns: readonly string[];
  /** Columns of which some cells are neither. */
  readonly unread: readonly string[];
}

type Cells = readonly string[];
interface Column {
  readonly head: string;
  readonly cells: readonly Printed[];
}

const ORDINAL = /^(序号|编号|排名|名次|no\.?|rank)$/i;
const RATE = /率|占比|比例|百分比|rate|percent|%/i;
const TOTAL = /^(合计|总计|共计|总和|全县|全市|全区|全省|total)$/i;
const SUBTOTAL = /小计|subtotal/i;

const squeezed = (text: string): string => text.normalize('NFKC').replaceAll(/[\s\u200b\ufeff]/g, '');

const filled = (cells: Cells): number => cells.filter((cell) => cell.trim() !== '').length;
const isNumber = (cell: string): boolean => ['count', 'decimal'].includes(printedNumber(cell).is);

/** Titles above the heads are passed over: the heads stand over numbers and have none themselves. */
const headAt = (lines: readonly Cells[]): number => {
  const at = lines.findIndex(
    (line, index) =>
      filled(line) >= 2 && !line.some(isNumber) && lines.slice(index + 1).some((under) => under.some(isNumber)),
  );
  return Math.max(at, 0);
};

const columnsOf = ([heads = [], ...lines]: readonly Cells[]): readonly Column[] =>
  heads.map((head, at) => ({ head: squeezed(head), cells: lines.map((line) => printedNumber(line[at] ?? '')) }));

const share = (cells: readonly Printed[], holds: (cell: Printed) => boolean): number => {
  const said = cells.filter(({ is }) => is !== 'nothing');
  return said.length === 0 ? 0 : said.filter(holds).length / said.length;
};

const isRate = ({ head, cells }: Column): boolean =>
  share(cells, (cell) => cell.is === 'decimal' && cell.percent) > 0.5 ||
  (RATE.test(head) && share(cells, ({ is }) => is !== 'words') > 0.5);
const isCount = (column: Column): boolean =>
  !ORDINAL.test(column.head) && !isRate(column) && share(column.cells, ({ is }) => is === 'count') > 0.5;

/** Shares of one, without a sign: `0.9949`. */
const isOfOne = ({ cells }: Column): boolean =>
  share(cells, (cell) => cell.is === 'decimal' && !cell.percent && cell.decimals > 1 && Number(cell.text) <= 1) > 0.5;

const ratePrinted = (cell: Printed | undefined, ofOne: boolean): RatePrinted | undefined => {
  if (cell?.is === 'decimal')
    return { text: cell.text, decimals: cell.decimals, ...(ofOne && !cell.percent && { ofOne }) };
  return cell?.is === 'count' ? { text: String(cell.value), decimals: 0, ...(ofOne && { ofOne }) } : undefined;
};

const present = <V>(pairs: readonly (readonly [string, V | undefined])[]): Record<string, V> =>
  Object.fromEntries(pairs.filter(([, value]) => value !== undefined)) as Record<string, V>;

const countOf = (cell: Printed | undefined): number | undefined => (cell?.is === 'count' ? cell.value : undefined);

const totalsIn = (rows: readonly CheckedRow[], isTotal: (name: string) => boolean): CheckedTable => {
  const all: CheckedRow[] = [];
  const totals: CheckedTable['totals'][number][] = [];
  let since: CheckedRow[] = [];
  for (const row of rows) {
    const name = squeezed(row.name);
    if (SUBTOTAL.test(name)) {
      totals.push({ into: row, rows: since });
      since = [];
    } else if (isTotal(name)) totals.push({ into: row, rows: [...all] });
    else {
      all.push(row);
      since.push(row);
    }
  }
  return { rows: all, totals: totals.map((total) => (total.rows.length === 0 ? { ...total, rows: all } : total)) };
};

/** Cuts the lines of a printed table into names, counts and rates. */
export const readTable = (lines: readonly Cells[], told: TableTold = {}): TableRead => {
  const table = lines.slice(headAt(lines)).filter((line) => filled(line) > 0);
  const columns = columnsOf(table).filter(({ head }) => head !== '' && !told.ignored?.includes(head));
  const rates = columns.filter(isRate);
  const counts = columns.filter(isCount);
  const words = columns.filter(({ cells }) => share(cells, ({ is }) => is === 'words') > 0.5);
  const naming =
    columns.find(({ head }) => head === told.name) ?? words[0] ?? columns.find(({ head }) => !ORDINAL.test(head));
  const namedAt = table[0]?.findIndex((head) => squeezed(head) === naming?.head) ?? 0;
  const rows = table.slice(1).map(
    (line, at): CheckedRow => ({
      name: (line[namedAt] ?? '').trim(),
      counts: present(counts.map(({ head, cells }) => [head, countOf(cells[at])])),
      rates: present(rates.map((column) => [column.head, ratePrinted(column.cells[at], isOfOne(column))])),
    }),
  );
  const isTotal = (name: string): boolean => TOTAL.test(name) || (told.totals?.map(squeezed).includes(name) ?? false);
  return {
    ...totalsIn(rows, isTotal),
    name: naming?.head ?? '',
    countColumns: counts.map(({ head }) => head).filter((head) => head !== naming?.head),
    rateColumns: rates.map(({ head }) => head),
    unread: [...rates, ...counts].filter(({ cells }) => cells.some(({ is }) => is === 'words')).map(({ head }) => head),
  };
};

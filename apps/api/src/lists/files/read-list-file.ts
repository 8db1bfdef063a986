import type { DutyClass, ListItem, Organisation } from '@app/domain';
import { isRejection, type Rejection, reject, type UnitCode } from '@app/kernel';
import { asItWas } from '@app/papers';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { type Cells, COLUMNS, type Column, DUTY_WORDS, parted } from './list-columns.js';

type Rows = readonly (readonly string[])[];

const unreadable = (row: number, why: string): Rejection => reject('list.file-unreadable', { row, why });

const isExcel = (bytes: Buffer): boolean => bytes.subarray(0, 2).toString('latin1') === 'PK';

/** UTF-8 if it is, else GB18030: the two in which spreadsheets save. */
const textOf = (bytes: Buffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
};

const excelRows = async (bytes: Buffer): Promise<Rows> =>
  (await readSheet(bytes)).map((row) => row.map((cell) => (cell === null ? '' : String(cell))));

const csvRows = (bytes: Buffer): Rows => parse(textOf(bytes), { bom: true, relax_column_count: true });

const rowsIn = async (bytes: Buffer): Promise<Rows | Rejection> => {
  try {
    return isExcel(bytes) ? await excelRows(bytes) : csvRows(bytes);
  } catch (error) {
    return unreadable(1, (error as Error).message);
  }
};

const DUTIES: ReadonlyMap<string, DutyClass> = new Map(
  (Object.entries(DUTY_WORDS) as [DutyClass, string][]).flatMap(([duty, word]) => [
    [word, duty],
    [duty, duty],
  ]),
);

/** Finds a unit by its code or its name. */
const unitsBy = ({ units }: Organisation): ((word: string) => UnitCode | undefined) => {
  const byName = new Map([...units.values()].map(({ code, name }) => [name, code]));
  return (word) => units.get(word as UnitCode)?.code ?? byName.get(word);
};

type FindUnit = ReturnType<typeof unitsBy>;

const leadIn = (word: string, find: FindUnit): { readonly lead?: UnitCode } => {
  const lead = word === '' ? undefined : find(word);
  return lead === undefined ? {} : { lead };
};

const itemIn = (cells: Cells, row: number, find: FindUnit): ListItem | Rejection => {
  const duty = DUTIES.get(cells.职责类别);
  const [lead, helpers] = [cells.主办部门, parted(cells.协办部门)];
  const stranger = [...(lead === '' ? [] : [lead]), ...helpers].find((word) => find(word) === undefined);
  if (cells.条目代码 === '' || cells.事项 === '') return unreadable(row, '条目代码和事项不能空着');
  if (duty === undefined) return unreadable(row, `职责类别须为基本、配合或收回，而不是“${cells.职责类别}”`);
  if (stranger !== undefined) return unreadable(row, `没有单位“${stranger}”`);
  return {
    code: cells.条目代码,
    name: cells.事项,
    duty,
    scenarios: parted(cells.情形),
    ...leadIn(lead, find),
    cooperating: helpers.map((word) => find(word) as UnitCode),
    verbs: { departments: parted(cells.部门职责用语), township: parted(cells.镇街职责用语) },
    townshipDuty: cells.镇街职责,
    legalBasis: cells.法律依据,
  };
};

const cellsIn = (row: readonly string[], places: ReadonlyMap<Column, number>): Cells =>
  Object.fromEntries(
    COLUMNS.map((column) => [column, asItWas((row[places.get(column) ?? -1] ?? '').trim())]),
  ) as unknown as Cells;

/** The items that a file states, from CSV or Excel; refused with the first row that cannot be read. */
export const readListFile = async (
  bytes: Buffer,
  organisation: Organisation,
): Promise<readonly ListItem[] | Rejection> => {
  const rows = await rowsIn(bytes);
  if (isRejection(rows)) return rows;
  const [heads = [], ...told] = rows as Rows;
  const places = new Map(COLUMNS.map((column) => [column, heads.map((head) => head.trim()).indexOf(column)]));
  const missing = COLUMNS.find((column) => places.get(column) === -1);
  if (missing !== undefined) return unreadable(1, `缺少“${missing}”一列`);
  return allItems(told, places, unitsBy(organisation));
};

const allItems = (rows: Rows, places: ReadonlyMap<Column, number>, find: FindUnit): readonly ListItem[] | Rejection => {
  const items: ListItem[] = [];
  for (const [nth, row] of rows.entries()) {
    if (row.every((cell) => cell.trim() === '')) continue;
    const item = itemIn(cellsIn(row, places), nth + 2, find);
    if (isRejection(item)) return item;
    items.push(item);
  }
  return items;
};

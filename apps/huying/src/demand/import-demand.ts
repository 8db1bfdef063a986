import { readFile } from 'node:fs/promises';
import type { County } from '@app/county';
import { DEMAND_SOURCES, type DemandSource, isTownship, SYSTEM, type Unit } from '@app/domain';
import { isRejection, type UnitCode } from '@app/kernel';
import { newCommandId, problemOf } from '@app/platform';
import { parse } from 'csv-parse/sync';
import { Plain } from '../plain.js';

/** What came of a file: how many figures were new or put right, how many were so already. */
export interface DemandImported {
  readonly told: number;
  readonly already: number;
}

type Row = Readonly<Record<string, string>>;

const COLUMNS = {
  township: ['镇街', 'township'],
  month: ['月份', 'month'],
  source: ['来源', 'source'],
  count: ['件数', 'count'],
};

const cellOf = (row: Row, column: keyof typeof COLUMNS, line: number): string => {
  const cell = COLUMNS[column].map((name) => row[name]).find((text) => text !== undefined);
  if (cell === undefined || cell === '')
    throw new Plain(`第 ${line} 行缺“${COLUMNS[column][0]}” (line ${line} lacks ${column})`);
  return cell;
};

const townshipOf = (text: string, units: readonly Unit[], line: number): UnitCode => {
  const unit = units.find(({ code, name }) => code === text || name === text);
  if (unit === undefined) throw new Plain(`第 ${line} 行没有这个镇街：${text} (line ${line}: no such township)`);
  return unit.code;
};

const sourceOf = (text: string, line: number): DemandSource => {
  const source = DEMAND_SOURCES.find((one) => one === (text === '网格' ? 'grid' : text));
  if (source === undefined) throw new Plain(`第 ${line} 行来源须为 网格 或 12345 (line ${line}: grid or 12345)`);
  return source;
};

/** Every row is read before the first is told: a file with a fault tells nothing. */
export const importDemand = async (
  { office, clock }: Pick<County, 'office' | 'clock'>,
  file: string,
): Promise<DemandImported> => {
  const rows: readonly Row[] = parse(await readDemandFile(file), {
    columns: true,
    trim: true,
    skip_empty_lines: true,
    bom: true,
  });
  const townships = [...(await office.organisation()).units.values()].filter(isTownship);
  const reports = rows.map((row, nth) => ({
    township: townshipOf(cellOf(row, 'township', nth + 2), townships, nth + 2),
    month: cellOf(row, 'month', nth + 2),
    source: sourceOf(cellOf(row, 'source', nth + 2), nth + 2),
    count: Number(cellOf(row, 'count', nth + 2)),
  }));
  let told = 0;
  for (const [nth, words] of reports.entries()) {
    const asked = { by: SYSTEM, at: clock.now(), commandId: newCommandId(), source: 'import' };
    const answer = await office.carryOut(
      { of: 'demand', demand: words.township, command: { act: 'reportDemand', words } },
      asked,
    );
    if (isRejection(answer)) throw new Plain(`第 ${nth + 2} 行：${problemOf(answer, '', 'zh-CN').detail}`);
    told += answer.facts.length;
  }
  return { told, already: reports.length - told };
};

const readDemandFile = async (file: string): Promise<string> => {
  const bytes = await readFile(file).catch(() => {
    throw new Plain(`读不到文件 ${file} (cannot be read)`);
  });
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
};

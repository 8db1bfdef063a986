import { MISUSED, Plain } from '../plain.js';
import type { LedgerMap } from './ledger-map.js';

/** Every column that a map reads. */
export const columnsIn = ({ columns, exclusions }: Pick<LedgerMap, 'columns' | 'exclusions'>): readonly string[] => [
  ...new Set([...Object.values(columns).flatMap((named) => named ?? []), ...exclusions.map(({ column }) => column)]),
];

const list = (names: readonly string[]): string => names.join(', ');

/** The header as the first line gives it, with every column that the map reads, each once; whatever is wrong is said in one line. */
export const headerOf = (line: readonly string[] | undefined, wanted: readonly string[]): readonly string[] => {
  if (line === undefined) throw new Plain('文件是空的 (the file is empty)', MISUSED);
  const header = line.map((name) => name.trim());
  const missing = wanted.filter((column) => !header.includes(column));
  if (missing.length > 0)
    throw new Plain(
      `映射文件所写的“${missing.join('”“')}”一栏，文件中没有 (the map names column ${list(missing)}; the file has ${list(header)})`,
      MISUSED,
    );
  const twice = wanted.filter((column) => header.indexOf(column) !== header.lastIndexOf(column));
  if (twice.length > 0)
    throw new Plain(`文件中有两栏都叫“${list(twice)}” (the file names column ${list(twice)} twice)`, MISUSED);
  return header;
};

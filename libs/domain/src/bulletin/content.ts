import type { Instant } from '@app/kernel';
import { quotient } from '../measures/rate.js';
import type { Drafted } from './bulletin.events.js';
import { type BulletinPeriod, periodName } from './bulletin-period.js';
import type { BulletinColumn } from './bulletin-shape.js';
import type { BulletinRow, Cell, LeftOut } from './bulletin-table.js';
import type { BulletinAsOf, BulletinScope } from './counting.js';
import { COUNTS } from './counts.js';
import type { CellChanged } from './differences.js';
import { cellColumns } from './table-of.js';

/** A measure that the table rests on, as it was defined then. */
export interface Defined {
  readonly measure: string;
  readonly formula: string;
  readonly version: number;
  readonly zh: string;
  readonly en: string;
}

/** Everything that an edition says: what its papers are drawn from, and what its hash is the hash of. */
export interface BulletinContent {
  readonly bulletin: string;
  readonly edition: number;
  readonly number: string;
  readonly title: string;
  readonly period: BulletinPeriod;
  readonly scope: BulletinScope;
  readonly shape: { readonly code: string; readonly version: number };
  readonly timeZone: string;
  readonly asOf: BulletinAsOf;
  readonly publishedAt: Instant;
  readonly corrects: { readonly reason: string; readonly changes: readonly CellChanged[] } | null;
  readonly paragraphs: readonly string[];
  readonly caption: string;
  readonly columns: readonly BulletinColumn[];
  readonly rows: readonly BulletinRow[];
  readonly total: BulletinRow;
  readonly leftOut: readonly LeftOut[];
  readonly definitions: readonly Defined[];
}

/** What is decided when an edition goes out. */
export interface GoingOut {
  readonly number: string;
  readonly publishedAt: Instant;
  readonly changes: readonly CellChanged[];
}

const HOUR_MS = 3_600_000n;

/** A cell as it is printed: hours with one decimal, rates with their sign, a dash for nothing. */
export const cellText = (column: BulletinColumn, cell: Cell): string => {
  if (cell === null) return '—';
  if (column.is === 'hours') return quotient(BigInt(cell), HOUR_MS, 1);
  return column.is === 'rate' ? `${cell}%` : String(cell);
};

const filledIn = (words: string, { shape, period, table }: Drafted): string => {
  const said = new Map(
    cellColumns(shape).map((column, at) => [column.key, cellText(column, table.total.cells[at] ?? null)]),
  );
  return words.replaceAll(/\{(\w[\w-]*)\}/g, (whole, key: string) =>
    key === 'period' ? periodName(period) : (said.get(key) ?? whole),
  );
};

const definitionsOf = ({ shape }: Drafted): readonly Defined[] => {
  const measures = new Set(
    shape.columns.flatMap((column) => (column.is === 'count' ? [COUNTS[column.of].measure] : [])),
  );
  return [...measures].map(({ measure, formula, version, zh, en }) => ({ measure, formula, version, zh, en }));
};

/** What an edition says once it is out, or would say. */
export const contentOf = (drafted: Drafted, { number, publishedAt, changes }: GoingOut): BulletinContent => {
  const { bulletin, edition, period, scope, shape, timeZone, asOf, table, reason } = drafted;
  return {
    ...{ bulletin, edition, number },
    title: filledIn(shape.title, drafted),
    ...{ period, scope, shape: { code: shape.code, version: shape.version }, timeZone, asOf, publishedAt },
    corrects: reason === undefined ? null : { reason, changes },
    paragraphs: shape.paragraphs.map((words) => filledIn(words, drafted)),
    caption: shape.caption,
    columns: shape.columns,
    ...{ rows: table.rows, total: table.total, leftOut: table.leftOut },
    definitions: definitionsOf(drafted),
  };
};

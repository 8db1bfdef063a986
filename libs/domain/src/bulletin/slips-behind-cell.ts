import type { CallId, Instant, SlipId, UnitCode } from '@app/kernel';
import type { CallLife } from '../measures/life.js';
import { isRating } from '../measures/measure.js';
import type { BulletinShape } from './bulletin-shape.js';
import { TOTAL } from './bulletin-table.js';
import { type CountingBulletin, whatCounts } from './counting.js';
import { COUNTS } from './counts.js';

/** A slip, or a call, that stands behind a cell of a bulletin. */
export interface BehindCell {
  readonly call: CallId;
  readonly slip?: SlipId;
  readonly unit: UnitCode | undefined;
  readonly on: Instant;
  /** Counted in the numerator; of a column that is no rate always. */
  readonly met: boolean;
  /** One of a count, milliseconds of hours. */
  readonly amount: number;
}

const leaves = (keys: readonly string[], shape: BulletinShape): readonly string[] =>
  keys.flatMap((key) => {
    const column = shape.columns.find((one) => one.key === key);
    return column?.is === 'sum' ? leaves(column.of, shape) : [key];
  });

/** What is opened with a cell: its own column, the columns of a sum, or both parts of a rate. */
const opened = (
  key: string,
  shape: BulletinShape,
): { readonly of: readonly string[]; readonly by: readonly string[] } => {
  const column = shape.columns.find((one) => one.key === key);
  if (column?.is !== 'rate') return { of: leaves([key], shape), by: leaves([key], shape) };
  return { of: leaves(column.of, shape), by: leaves(column.by, shape) };
};

/** Whether a cell opens to what townships, or persons served, said of single slips. */
export const opensRatings = (key: string, shape: BulletinShape): boolean => {
  const { of, by } = opened(key, shape);
  const counts = shape.columns.flatMap((column) =>
    [...of, ...by].includes(column.key) && column.is === 'count' ? [column.of] : [],
  );
  return counts.some((count) => isRating(COUNTS[count].measure.measure));
};

/** The slips behind one cell: as many as it counts, of a rate as many as its denominator. */
export const behindCell = (
  asking: CountingBulletin,
  { row, column }: { readonly row: string; readonly column: string },
) => {
  const { of, by } = opened(column, asking.shape);
  return (life: CallLife): readonly BehindCell[] => {
    const counted = whatCounts(life, asking).filter((one) => row === TOTAL || one.row === row);
    const key = ({ slip, unit }: { slip?: SlipId; unit: UnitCode | undefined }) => `${slip}/${unit}`;
    const inNumerator = new Set(counted.filter((one) => of.includes(one.column)).map(key));
    return counted
      .filter((one) => by.includes(one.column))
      .map(({ row: _, column: __, ...behind }) => ({ ...behind, met: inNumerator.has(key(behind)) }));
  };
};

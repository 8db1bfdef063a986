import { type BulletinColumn, type BulletinShape, cellColumns, DEFAULT_SHAPES } from '@app/domain';
import { MISUSED, Plain } from '../plain.js';
import { NO_MAP, type TableMap } from './table-map.js';

const under = ({ head, under: over }: BulletinColumn): string => (over === undefined ? head : `${over}_${head}`);

const headsIn = (shape: BulletinShape, keys: readonly string[]): readonly string[] =>
  keys.map((key) => under(shape.columns.find((column) => column.key === key) as BulletinColumn));

/** A shape as the rules of a printed table: its rates, sums and identities, under the heads of its columns. */
const mapOf = (shape: BulletinShape): TableMap => {
  const columns = cellColumns(shape);
  const printed = (keys: readonly string[]): boolean =>
    keys.every((key) => columns.some((column) => column.key === key && !column.hidden));
  const heads = (keys: readonly string[]): string[] => [...headsIn(shape, keys)];
  return {
    ...NO_MAP,
    strict: true,
    rates: columns.flatMap((column) =>
      column.is === 'rate' && printed([...column.of, ...column.by])
        ? [{ column: under(column), of: heads(column.of), by: heads(column.by) }]
        : [],
    ),
    sums: [
      ...shape.identities
        .filter(({ left, right }) => printed([...left, ...right]))
        .map(({ left, right }) => ({ left: heads(left), right: heads(right) })),
      ...columns.flatMap((column) =>
        column.is === 'sum' && printed(column.of) ? [{ left: [under(column)], right: heads(column.of) }] : [],
      ),
    ],
  };
};

/** The map that a shape of the house amounts to. */
export const shapeMap = (code: string, shapes: readonly BulletinShape[] = DEFAULT_SHAPES): TableMap => {
  const shape = shapes.find((one) => one.code === code);
  if (shape !== undefined) return mapOf(shape);
  const known = shapes.map((one) => one.code).join(', ');
  throw new Plain(`没有样式“${code}”，有的是 ${known} (there is no such shape)`, MISUSED);
};

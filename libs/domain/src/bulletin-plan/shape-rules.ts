import { type Rejection, reject } from '@app/kernel';
import type { BulletinColumn, BulletinShape } from '../bulletin/bulletin-shape.js';

const MOST_DECIMALS = 4;

const keysIn = (column: BulletinColumn): readonly string[] => {
  if (column.is === 'sum') return column.of;
  return column.is === 'rate' ? [...column.of, ...column.by] : [];
};

const isNumber = ({ is }: BulletinColumn): boolean =>
  is === 'count' || is === 'stock' || is === 'hours' || is === 'sum';

const everyKeyIsOnce = ({ columns }: BulletinShape) => {
  const keys = columns.map(({ key }) => key);
  const twice = keys.find((key, at) => keys.indexOf(key) !== at);
  return twice === undefined ? undefined : reject('bulletin-shape.column-twice', { column: twice });
};

const everyLineHasAName = ({ columns }: BulletinShape) =>
  columns.filter(({ is }) => is === 'name').length === 1 ? undefined : reject('bulletin-shape.needs-a-name-column');

/** Columns that are added up or divided stand before the column that does it, so that nothing is its own part. */
const everyPartIsThere = ({ columns, identities, rows }: BulletinShape) => {
  const numbersBefore = (at: number) =>
    columns
      .slice(0, at)
      .filter(isNumber)
      .map(({ key }) => key);
  const missing =
    columns.flatMap((column, at) => keysIn(column).filter((key) => !numbersBefore(at).includes(key)))[0] ??
    identities
      .flatMap(({ left, right }) => [...left, ...right])
      .find((key) => !numbersBefore(columns.length).includes(key)) ??
    [rows.order].find((key) => key !== undefined && !columns.some((column) => column.key === key));
  return missing === undefined ? undefined : reject('bulletin-shape.unknown-column', { column: missing });
};

const theDecimalsAreFew = ({ columns }: BulletinShape) => {
  const wrong = columns.find(
    (column) => column.is === 'rate' && !(column.decimals >= 0 && column.decimals <= MOST_DECIMALS),
  );
  return wrong === undefined ? undefined : reject('bulletin-shape.too-many-decimals', { column: wrong.key });
};

/** Time lies with departments: it has no line in a table by township or matter. */
const hoursAreByUnit = ({ columns, rows }: BulletinShape) => {
  const hours = columns.find(({ is }) => is === 'hours');
  return hours === undefined || rows.by === 'unit' ? undefined : reject('bulletin-shape.hours-only-by-unit');
};

/** Why a shape cannot be published; undefined if it can. */
export const wrongShape = (shape: BulletinShape): Rejection | undefined =>
  everyKeyIsOnce(shape) ??
  everyLineHasAName(shape) ??
  everyPartIsThere(shape) ??
  theDecimalsAreFew(shape) ??
  hoursAreByUnit(shape);

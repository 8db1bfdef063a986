import type { CallId, Instant, SlipId, UnitCode } from '@app/kernel';
import { asOf } from '../measures/as-of.js';
import { isClaimedIn } from '../measures/claimed-in.js';
import { type Stay, staysOf } from '../measures/holding.js';
import type { CallLife, SlipLife } from '../measures/life.js';
import { type SlipSoFar, soFar } from '../measures/slip-so-far.js';
import { stockLines } from '../measures/stock-lines.js';
import type { BulletinColumn, BulletinShape } from './bulletin-shape.js';
import { COUNTS, type Counted } from './counts.js';

/** Whose calls a bulletin is about: the county’s, unless told. */
export interface BulletinScope {
  readonly unit?: UnitCode;
  readonly township?: UnitCode;
}

/** From where a bulletin looks. */
export interface BulletinAsOf {
  /** The cut-off: what had happened by then. */
  readonly at: Instant;
  /** What the log knew at that place. */
  readonly position: string;
  /** When it was counted: rulings until then attribute the time of the period. */
  readonly countedAt: Instant;
}

/** Which table is wanted. */
export interface CountingBulletin {
  readonly shape: BulletinShape;
  readonly from: Instant;
  readonly to: Instant;
  readonly scope: BulletinScope;
  readonly asOf: BulletinAsOf;
}

/** Something that is counted in one column of one line, and the slip behind it. */
export interface Tallied {
  readonly row: string;
  readonly column: string;
  readonly amount: number;
  readonly call: CallId;
  readonly slip?: SlipId;
  readonly unit: UnitCode | undefined;
  readonly on: Instant;
}

type Leaf = Extract<BulletinColumn, { is: 'count' | 'stock' | 'hours' }>;
type ColumnOf<Is extends BulletinColumn['is']> = Extract<BulletinColumn, { is: Is }>;

export const isLeaf = (column: BulletinColumn): column is Leaf =>
  column.is === 'count' || column.is === 'stock' || column.is === 'hours';

const rowOf = (slip: SlipLife, { shape }: CountingBulletin): string => slip[shape.rows.by];

interface SeenSlip {
  readonly life: SlipLife;
  readonly slip: SlipSoFar;
  readonly source: CallLife['source'];
}

const tallied = ({ life }: SeenSlip, asking: CountingBulletin, told: Pick<Tallied, 'column' | 'on'>): Tallied => ({
  ...{ row: rowOf(life, asking), amount: 1, call: life.call, slip: life.slip, unit: life.unit },
  ...told,
});

/** The moment on which a slip is counted, excluded or not; undefined when it is none of the column’s. */
const countedOn = (seen: SeenSlip, column: ColumnOf<'count'>, asking: CountingBulletin): Instant | undefined => {
  const { measure, counts }: Counted = COUNTS[column.of];
  const ofSource = column.sources === undefined || (seen.source && column.sources.includes(seen.source));
  const claim = ofSource ? measure.claim(seen.slip) : undefined;
  return claim !== undefined && isClaimedIn(asking, claim) && counts(claim, seen.slip) ? claim.on : undefined;
};

const inCount = (seen: SeenSlip, column: ColumnOf<'count'>, asking: CountingBulletin): readonly Tallied[] => {
  const on = seen.slip.excluded === undefined ? countedOn(seen, column, asking) : undefined;
  return on === undefined ? [] : [tallied(seen, asking, { column: column.key, on })];
};

/** A slip that would be counted in some column if it were not excluded. */
export const isLeftOut = (seen: SeenSlip, asking: CountingBulletin): boolean =>
  seen.slip.excluded !== undefined &&
  asking.shape.columns.some((column) => column.is === 'count' && countedOn(seen, column, asking) !== undefined);

const inStock = (
  seen: SeenSlip,
  columns: readonly ColumnOf<'stock'>[],
  asking: CountingBulletin,
): readonly Tallied[] => {
  if (columns.length === 0) return [];
  const lines = stockLines(seen.life, asking, asking.asOf);
  return columns.flatMap(({ key, of }) =>
    lines.filter((line) => line === of).map(() => tallied(seen, asking, { column: key, on: asking.asOf.at })),
  );
};

const lengthWithin = ({ from, to }: Stay, asking: CountingBulletin): number =>
  Math.max(0, Math.min(Date.parse(to), Date.parse(asking.to)) - Math.max(Date.parse(from), Date.parse(asking.from)));

/** Time with departments, as it lay and as it is borne; what lies with the township or the desk is nobody’s here. */
const inHours = (
  life: CallLife,
  columns: readonly ColumnOf<'hours'>[],
  asking: CountingBulletin,
): readonly Tallied[] => {
  if (columns.length === 0) return [];
  const { position, countedAt } = asking.asOf;
  return staysOf(life.held, { at: countedAt, position }).flatMap((stay) => {
    const { holder } = stay;
    const amount = holder.is === 'department' ? lengthWithin(stay, asking) : 0;
    if (holder.is !== 'department' || amount === 0) return [];
    return columns.map(({ key, of }): Tallied => {
      const unit = of === 'borne' ? (stay.borne?.bears ?? holder.unit) : holder.unit;
      return { row: unit, column: key, amount, call: life.call, unit, on: stay.from };
    });
  });
};

const columnsOf = <Is extends BulletinColumn['is']>({ columns }: BulletinShape, is: Is) =>
  columns.filter((column): column is ColumnOf<Is> => column.is === is);

/** The slips of a call as they stood, if they are in scope. */
export const slipsSeen = (life: CallLife, { scope, asOf: seenFrom }: CountingBulletin): readonly SeenSlip[] => {
  const { at, position } = seenFrom;
  if (scope.township !== undefined && life.township !== scope.township) return [];
  return life.slips
    .filter(({ unit }) => scope.unit === undefined || unit === scope.unit)
    .map((slip) => ({ life: slip, slip: soFar(asOf(slip, { at, position }), at), source: life.source }));
};

const hoursInScope = (life: CallLife, { scope }: CountingBulletin): boolean =>
  scope.township === undefined || life.township === scope.township;

/** Everything that a call adds to the table. */
export const whatCounts = (life: CallLife, asking: CountingBulletin): readonly Tallied[] => {
  const counts = columnsOf(asking.shape, 'count');
  const stock = columnsOf(asking.shape, 'stock');
  return [
    ...slipsSeen(life, asking).flatMap((seen) => [
      ...counts.flatMap((column) => inCount(seen, column, asking)),
      ...inStock(seen, stock, asking),
    ]),
    ...(hoursInScope(life, asking) ? inHours(life, columnsOf(asking.shape, 'hours'), asking) : []).filter(
      ({ unit }) => asking.scope.unit === undefined || unit === asking.scope.unit,
    ),
  ];
};

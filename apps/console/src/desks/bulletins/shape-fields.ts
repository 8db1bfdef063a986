import type { BulletinShapesView } from '@app/contracts';

export type ShapeVersion = BulletinShapesView['shapes'][number];
/** What is typed: a shape without its version. */
export type Shape = Omit<ShapeVersion, 'version' | 'effectiveFrom'>;
export type Column = Shape['columns'][number];
export type Identity = Shape['identities'][number];
export type ColumnKind = Column['is'];

type Of<Is extends ColumnKind> = Extract<Column, { is: Is }>;

/** A list that lacks one of them is no list of all: it does not compile. */
const all =
  <Each extends string>() =>
  <const List extends readonly Each[]>(list: [Each] extends [List[number]] ? List : never): List =>
    list;

export const COUNTS = all<Of<'count'>['of']>()([
  'dispatched',
  'assigned',
  'completed',
  'completed-on-time',
  'completed-late',
  'not-completed',
  'released',
  'returned',
  'reworked',
  'extended',
  'disputed',
  'due',
  'closed',
  'closed-on-time',
  'closed-late',
  'on-time',
  'response-due',
  'responded',
  'rated',
  'satisfied',
  'dissatisfied',
  'closed-in-period',
  'solved',
]);

export const STOCK_LINES = all<Of<'stock'>['of']>()([
  'carriedOver',
  'dispatched',
  'reopened',
  'completed',
  'released',
  'returned',
  'discharged',
  'withdrawn',
  'open',
  'inTime',
  'overdue',
  'suspended',
]);

export const HOURS = all<Of<'hours'>['of']>()(['lay', 'borne']);

export const SOURCES = all<NonNullable<Of<'count'>['sources']>[number]>()([
  'grid',
  '12345',
  'patrol',
  'visit',
  'front-desk',
  'assembly',
  'ledger',
]);

const DECIMALS = 2;

/** What a column of each kind is before anybody chooses more. */
export const BLANK: { readonly [Is in ColumnKind]: Omit<Of<Is>, 'key' | 'head'> } = {
  count: { is: 'count', of: 'dispatched' },
  stock: { is: 'stock', of: 'open' },
  hours: { is: 'hours', of: 'lay' },
  sum: { is: 'sum', of: [] },
  rate: { is: 'rate', of: [], by: [], decimals: DECIMALS },
  place: { is: 'place' },
  name: { is: 'name' },
};

export const isNumber = ({ is }: Column): boolean => is !== 'place' && is !== 'name' && is !== 'rate';

/** A key that no column has yet. */
export const freshKey = (columns: readonly Column[]): string => {
  const taken = new Set(columns.map(({ key }) => key));
  let nth = columns.length + 1;
  while (taken.has(`c${nth}`)) nth += 1;
  return `c${nth}`;
};

/** The whole name of a column, with what stands over it. */
export const headOf = ({ under, head }: Column): string => (under ? `${under} ${head}` : head);

/** Where read models live; the views there carry the plain names. */
export const DESK = 'desk';

/** A table of a projection. Readers use the view `desk.<name>`; the rows are in a table that carries version and generation. */
export interface Table {
  readonly name: string;
  /** Column and PostgreSQL type. Instants are `timestamptz`, dates `date`; what may be absent is null. */
  readonly columns: Readonly<Record<string, string>>;
  readonly key: readonly string[];
  /** What follows `create index on <table>`, e.g. `(unit, due_at)` or `using gin (words)`. */
  readonly indexes?: readonly string[];
}

/** `desk.paper_v3`; from the second generation on `desk.paper_v3_g2`. */
export const tableName = (name: string, version: number, generation: number): string =>
  `${DESK}.${identifier(name)}_v${version}${generation === 1 ? '' : `_g${generation}`}`;

export const viewName = (name: string): string => `${DESK}.${identifier(name)}`;

/** The name itself if it needs no quotes; any other throws a RangeError. */
export const identifier = (name: string): string => {
  if (!/^[a-z][a-z0-9_]{0,49}$/.test(name)) throw new RangeError(`${name} is no plain name for a table or column`);
  return name;
};

export const columnList = (columns: readonly string[]): string => columns.map(identifier).join(', ');

/** `a text, b jsonb`, of some columns of a table. */
export const columnTypes = (table: Table, columns: readonly string[] = Object.keys(table.columns)): string =>
  columns.map((column) => `${identifier(column)} ${table.columns[column]}`).join(', ');

/** The statements that make the table under its full name. */
export const creation = (table: Table, fullName: string): readonly string[] => [
  `create table ${fullName} (${columnTypes(table)}, primary key (${columnList(table.key)}))`,
  ...(table.indexes ?? []).map((index) => `create index on ${fullName} ${index}`),
];

/** The key of a row as one text. */
export const keyOf = (table: Table, row: object): string =>
  JSON.stringify(table.key.map((column) => (row as Readonly<Record<string, unknown>>)[column]));

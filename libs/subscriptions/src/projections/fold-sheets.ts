/** A row before and after a batch: absent before, it is new; absent after, it is gone. */
export interface Change<Row> {
  readonly before?: Row;
  readonly after?: Row;
}

export type Sheets<Row> = ReadonlyMap<string, readonly Row[]>;

/** The sheets after the events, each applied to every sheet it names, in order. */
export const foldSheets = <Row, Event>(
  sheets: Sheets<Row>,
  events: readonly Event[],
  sheetsOf: (event: Event) => readonly string[],
  apply: (rows: readonly Row[], event: Event, sheet: string) => readonly Row[],
): Sheets<Row> => {
  const after = new Map(sheets);
  for (const event of events)
    for (const sheet of sheetsOf(event)) after.set(sheet, apply(after.get(sheet) ?? [], event, sheet));
  return after;
};

/** What differs between two states of the sheets; a row that is the very same object has not changed. */
export const changesBetween = <Row extends object>(
  before: Sheets<Row>,
  after: Sheets<Row>,
  keyOf: (row: Row) => string,
): readonly Change<Row>[] => {
  const old = rowsByKey(before, keyOf);
  const fresh = rowsByKey(after, keyOf);
  const gone = [...old].filter(([key]) => !fresh.has(key)).map(([, row]) => ({ before: row }));
  const changed = [...fresh]
    .filter(([key, row]) => old.get(key) !== row)
    .map(([key, row]) => change(old.get(key), row));
  return [...gone, ...changed];
};

const change = <Row>(before: Row | undefined, after: Row): Change<Row> =>
  before === undefined ? { after } : { before, after };

const rowsByKey = <Row>(sheets: Sheets<Row>, keyOf: (row: Row) => string): ReadonlyMap<string, Row> => {
  const rows = new Map<string, Row>();
  for (const sheet of sheets.values()) for (const row of sheet) rows.set(keyOf(row), row);
  return rows;
};

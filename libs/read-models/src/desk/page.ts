/** Part of a list, and the cursor that the next part begins after; absent when this was the last. */
export interface Page<Line> {
  readonly lines: readonly Line[];
  readonly next?: string;
}

/** A place in a list, as text that says nothing to its bearer. */
export const cursorText = (keys: readonly string[]): string => Buffer.from(JSON.stringify(keys)).toString('base64url');

/** The keys of a cursor; undefined for a text that is none with so many keys. */
export const cursorKeys = (text: string, count: number): readonly string[] | undefined => {
  try {
    const keys: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    return Array.isArray(keys) && keys.length === count && keys.every((key) => typeof key === 'string')
      ? keys
      : undefined;
  } catch {
    return undefined;
  }
};

/** One more than the page holds was read, to know whether there is a next. */
export const pageOf = <Row, Line>(
  rows: readonly Row[],
  limit: number,
  line: (row: Row) => Line,
  cursor: (row: Row) => string,
): Page<Line> => {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const lines = shown.map(line);
  return rows.length > limit && last !== undefined ? { lines, next: cursor(last) } : { lines };
};

type Tree = Readonly<Record<string, unknown>>;

/** The value that stands somewhere inside another. */
export const valueAt = (whole: unknown, [first, ...rest]: readonly string[]): unknown =>
  first === undefined ? whole : valueAt((whole as Tree)[first], rest);

/** The same with another value there. */
export const withValueAt = (whole: unknown, [first, ...rest]: readonly string[], value: unknown): unknown =>
  first === undefined ? value : { ...(whole as Tree), [first]: withValueAt((whole as Tree)[first], rest, value) };

const sorted = (_key: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;

/** The same bytes for the same content, in whatever order a database gives its keys back. */
export const canonical = (content: unknown): string => JSON.stringify(content, sorted);

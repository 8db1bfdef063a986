interface Versioned {
  readonly version: number;
}

/** True if two versions say the same, whatever the order of their words. */
export const sameWords = <V extends Versioned>(one: V, other: V): boolean =>
  JSON.stringify(inOrder({ ...one, version: 0 })) === JSON.stringify(inOrder({ ...other, version: 0 }));

const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(inner.map(([key, word]) => [key, inOrder(word)]));
};

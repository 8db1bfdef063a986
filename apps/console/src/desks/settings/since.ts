interface Version {
  readonly effectiveFrom: string;
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

// what is told in another order is not another value
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.entries(value)
    .map(([key, part]): [string, unknown] => [key, sorted(part)])
    .toSorted(([one], [other]) => one.localeCompare(other));
};

/** The version in force on a day: of those that began by then, the latest; the oldest comes first. */
export const inForceOn = <V extends Version>(versions: readonly V[], day: string): V | undefined =>
  versions.findLast(({ effectiveFrom }) => effectiveFrom <= day);

/** Since when a value has been as it is in force on a day, through every version that left it alone. */
export const since = <V extends Version>(versions: readonly V[], name: keyof V, day: string): string | undefined => {
  const begun = versions.filter(({ effectiveFrom }) => effectiveFrom <= day);
  const last = begun.findLastIndex((version, nth) => nth === 0 || !same(version[name], begun[nth - 1]?.[name]));
  return begun[last]?.effectiveFrom;
};

/** The version that will bring another value, if one was adopted. */
export const coming = <V extends Version>(versions: readonly V[], name: keyof V, day: string): V | undefined => {
  const now = inForceOn(versions, day);
  return versions.find(
    ({ effectiveFrom, ...version }) => effectiveFrom > day && !same((version as V)[name], now?.[name]),
  );
};

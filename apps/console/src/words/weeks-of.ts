const DAY_MS = 86_400_000;

const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const nameOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
// Monday first
const sinceMonday = (ms: number): number => (new Date(ms).getUTCDay() + 6) % 7;

/** Every day of the weeks from one day to another, from Monday to Sunday. */
export const weeksOf = (first: string, last: string): readonly string[] => {
  const from = at(first) - sinceMonday(at(first)) * DAY_MS;
  const to = at(last) + (6 - sinceMonday(at(last))) * DAY_MS;
  return Array.from({ length: (to - from) / DAY_MS + 1 }, (_day, nth) => nameOf(from + nth * DAY_MS));
};

/** A holiday as a notice names it: from its first day of rest to its last. */
export interface Holiday {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** What the list keeper copies from the notice of a year. */
export interface Notice {
  readonly year: number;
  readonly holidays: readonly Holiday[];
  readonly makeUp: readonly string[];
  /** Statutory days of the year after, which no notice names yet. */
  readonly expected: readonly string[];
}

const DAY_MS = 86_400_000;
const MOST_DAYS = 60; // no holiday lasts longer: it is a slip of the pen

const daysOf = ({ from, to }: Holiday): readonly string[] => {
  const [first, last] = [Date.parse(from), Date.parse(to)];
  const count = Math.min((last - first) / DAY_MS + 1, MOST_DAYS);
  return Array.from({ length: Math.max(count, 0) || 0 }, (_day, nth) =>
    new Date(first + nth * DAY_MS).toISOString().slice(0, 10),
  );
};

/** The statutory days of a year that fall on the same day every year. */
export const fixedDays = (year: number): readonly string[] =>
  ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'].map((day) => `${year}-${day}`);

/** The calendar that a notice makes: the year stated anew, and the year after it counted from what the law foretells. */
export const noticeBody = ({ year, holidays, makeUp, expected }: Notice) => ({
  years: [year],
  knownUntil: `${year}-12-31`,
  horizon: `${year + 1}-12-31`,
  rest: holidays.flatMap(daysOf),
  makeUp: makeUp.filter((day) => day !== ''),
  expected: expected.filter((day) => day !== ''),
  names: Object.fromEntries(holidays.flatMap((holiday) => daysOf(holiday).map((day) => [day, holiday.name]))),
});

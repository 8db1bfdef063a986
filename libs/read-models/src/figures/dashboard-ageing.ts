import { type CalendarVersion, dayNumber, dayOf, workingDaysBetween } from '@app/domain';
import type { LocalDate } from '@app/kernel';
import { type Question, question } from './asked-together.js';

/** Open slips dispatched so many working days ago: from, up to and including; the oldest have no bound. */
export interface AgeBucket {
  readonly from: number;
  readonly to: number | null;
  readonly open: number;
  readonly overdue: number;
  readonly suspended: number;
}

const BUCKETS = [
  { from: 0, to: 2 },
  { from: 3, to: 5 },
  { from: 6, to: 10 },
  { from: 11, to: 20 },
  { from: 21, to: null },
] as const;

type Row = { readonly day: LocalDate } & Readonly<Record<'open' | 'overdue' | 'suspended', number>>;

/** Whatever is older than a year is as old as it, to every bucket. */
const YEAR_DAYS = 366;
const QUERY = `
  select greatest(day, $3) as day, ${['open', 'overdue', 'suspended'].map((column) => `sum(${column})::integer as ${column}`).join(', ')}
  from desk.open_days
  where unit = $1
    and township = $2
    and open > 0
  group by 1`;

interface Asking {
  readonly unit: string;
  readonly township: string;
  readonly today: LocalDate;
  readonly calendar: CalendarVersion;
}

/** How old is what is open now; the day of dispatch is not counted. */
export const askAgeing = ({ unit, township, today, calendar }: Asking): Question<readonly AgeBucket[]> =>
  question<Row, readonly AgeBucket[]>(QUERY, [unit, township, dayOf(dayNumber(today) - YEAR_DAYS)], (rows) =>
    bucketsOf(rows, today, calendar),
  );

const bucketsOf = (rows: readonly Row[], today: LocalDate, calendar: CalendarVersion): readonly AgeBucket[] => {
  const aged = rows.map((row) => ({ ...row, age: workingDaysBetween(row.day, today, calendar) }));
  return BUCKETS.map(({ from, to }) => {
    const within = aged.filter(({ age }) => age >= from && (to === null || age <= to));
    const sum = (column: 'open' | 'overdue' | 'suspended') => within.reduce((total, row) => total + row[column], 0);
    return { from, to, open: sum('open'), overdue: sum('overdue'), suspended: sum('suspended') };
  });
};

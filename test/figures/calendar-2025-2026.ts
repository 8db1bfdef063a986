import { readFileSync } from 'node:fs';
import type { CalendarVersion } from '@app/domain';
import type { LocalDate } from '@app/kernel';
import { parse } from 'csv-parse/sync';

interface HolidayRow {
  readonly date: LocalDate;
  readonly kind: '放假' | '上班(调休)';
  readonly holiday: string;
}

const rowsOf = <Row>(file: string): readonly Row[] =>
  parse(readFileSync(new URL(file, import.meta.url)), { columns: true, bom: true });

/** The days of the State Council notices of 2025 and 2026. */
export const holidays = rowsOf<HolidayRow>('holidays_2025_2026.csv');

/** Dispatch days and the deadlines that follow, counted by hand. */
export const deadlineCases = rowsOf<Readonly<Record<string, string>>>('deadline_cases.csv');

const daysOf = (kind: HolidayRow['kind']): readonly LocalDate[] =>
  holidays.filter((row) => row.kind === kind).map(({ date }) => date);

/** A calendar that knows 2025 and 2026, and of 2027 only what the law foretells. */
export const calendar2025And2026: CalendarVersion = {
  version: 1,
  firstDay: '2025-01-01' as LocalDate,
  knownUntil: '2026-12-31' as LocalDate,
  horizon: '2027-12-31' as LocalDate,
  rest: daysOf('放假'),
  makeUp: daysOf('上班(调休)'),
  own: [],
  expected: ['2027-01-01', '2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-04-05'] as LocalDate[],
};

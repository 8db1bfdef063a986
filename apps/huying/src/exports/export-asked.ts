import { type Grouping, isDay, startOfDay } from '@app/domain';
import type { Instant, LocalDate, UnitCode } from '@app/kernel';
import type { LedgerFormat, PaperLanguage } from '@app/papers';
import type { CallFilter } from '@app/read-models';
import { dayAfter } from '../county/day-after.js';
import { MISUSED, Plain } from '../plain.js';

export const LEDGERS = ['calls', 'slips', 'deadlines', 'figures'] as const;
export type LedgerAskedFor = (typeof LEDGERS)[number];

/** What a command line asks of an export. */
export interface ExportAsked {
  readonly format: LedgerFormat;
  readonly out: string;
  readonly from?: string;
  readonly to?: string;
  readonly township?: UnitCode;
  readonly unit?: UnitCode;
  readonly by: Grouping;
  readonly language: PaperLanguage;
}

const beginning = (text: string, option: string, timeZone: string): Instant => {
  if (isDay(text)) return startOfDay(text as LocalDate, timeZone);
  throw new Plain(`${option} 看不懂“${text}”，请写成 2026-02-13 (unreadable day)`, MISUSED);
};

/** From the first moment of a day to the last of another. */
export const periodAsked = (
  { from, to }: ExportAsked,
  timeZone: string,
): { readonly from?: Instant; readonly to?: Instant } => ({
  ...(from !== undefined && { from: beginning(from, '--from', timeZone) }),
  ...(to !== undefined && { to: beginning(dayAfter(to), '--to', timeZone) }),
});

export const unitsAsked = ({ township, unit }: ExportAsked): Pick<CallFilter, 'township' | 'unit'> => ({
  ...(township !== undefined && { township }),
  ...(unit !== undefined && { unit }),
});

/** The calls that were raised in the period, of the units asked for. */
export const filterAsked = (asked: ExportAsked, timeZone: string): CallFilter => {
  const { from, to } = periodAsked(asked, timeZone);
  return {
    ...unitsAsked(asked),
    ...(from !== undefined && { raisedFrom: from }),
    ...(to !== undefined && { raisedTo: to }),
  };
};

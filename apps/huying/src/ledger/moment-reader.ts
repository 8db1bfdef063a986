import { momentOf } from '@app/domain';
import { type Instant, instant } from '@app/kernel';
import { tz } from '@date-fns/tz';
import { isValid, parse } from 'date-fns';
import type { LedgerMap } from './ledger-map.js';
import { wallPattern } from './wall-pattern.js';

// the years that the API takes as well
const YEARS = /^(19|2[01])\d\d-/;

export type ReadMoment = (text: string) => Instant | undefined;

// date-fns asks for the zone's offset a dozen times for each text: a pattern of numbers is read fifty times faster without it.
const readerOf = (pattern: string, timeZone: string): ReadMoment => {
  const wallTime = wallPattern(pattern);
  if (wallTime !== undefined) return (text) => momentOf(wallTime(text) ?? '', timeZone);
  return (text) => {
    const moment = parse(text, pattern, 0, { in: tz(timeZone) });
    return isValid(moment) ? instant(moment.getTime()) : undefined;
  };
};

/** Reads the times of a ledger by the first of its patterns that fits; a text that fits none is undefined. */
export const momentReader = ({ timeFormats, timeZone }: Pick<LedgerMap, 'timeFormats' | 'timeZone'>): ReadMoment => {
  const readers = timeFormats.map((pattern) => readerOf(pattern, timeZone));
  return (text) => {
    for (const read of readers) {
      const at = read(text);
      if (at !== undefined && YEARS.test(at)) return at;
    }
    return undefined;
  };
};

import { wallText } from '@app/domain';
import type { Instant } from '@app/kernel';

const DAY_MS = 86_400_000;
/** 1 January 1970, counted as spreadsheets do. */
const EPOCH = 25_569;

/** `2026-03-02 09:30` on the county's wall clock. */
export const wallCell = (at: Instant, timeZone: string): string =>
  wallText(at, timeZone).slice(0, 16).replace('T', ' ');

/** The same as a spreadsheet counts it: days, and parts of a day. */
export const wallSerial = (at: Instant, timeZone: string): number =>
  EPOCH + Date.parse(`${wallText(at, timeZone).slice(0, 19)}Z`) / DAY_MS;

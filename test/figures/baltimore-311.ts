import { atWallTime, type Mark, type SlipLife } from '@app/domain';
import {
  type CallId,
  earliest,
  type Instant,
  instant,
  type LocalDate,
  plusMs,
  type SlipId,
  type UnitCode,
} from '@app/kernel';
import { ledgerRows } from './ledger-rows.js';

export const timeZone = 'America/New_York';

/** The last instant that the ledger knows but for one closing, which it enters three seconds later. */
export const cutOff = instant('2019-02-13T16:18:53-05:00');

/** `04/12/2018 11:11:26 AM` on the city's wall clock. */
const instantOf = (text: string | undefined): Instant | undefined => {
  const [, month, day, year, hour, minute, second, half] =
    /^(..)\/(..)\/(....) (..):(..):(..) (AM|PM)$/.exec(text ?? '') ?? [];
  if (half === undefined) return undefined;
  const hours = (Number(hour) % 12) + (half === 'PM' ? 12 : 0);
  const minuteOf = atWallTime(`${year}-${month}-${day}` as LocalDate, `${hours}:${minute}`, timeZone);
  return plusMs(minuteOf, Number(second) * 1000);
};

const marksOf = (row: Readonly<Record<string, string>>, position: string): readonly Mark[] => {
  const at = instantOf(row.CreatedDate) as Instant;
  const closeBy = instantOf(row.DueDate);
  const closedAt = instantOf(row.CloseDate);
  const opened: readonly Mark[] = [
    { what: 'raised', at, position },
    { what: 'dispatched', at, position, ...(closeBy && { closeBy }) },
  ];
  if (closedAt === undefined) return opened;
  const done = earliest(closedAt, cutOff) as Instant;
  return [...opened, { what: 'completed', at: done, position }, { what: 'closed', at: done, position }];
};

export interface ServiceRequest {
  readonly life: SlipLife;
  readonly status: string;
  readonly closedAfterCutOff: boolean;
}

/** Ten thousand service requests of Baltimore's 311 line, each as the life of a slip. */
export const serviceRequests: readonly ServiceRequest[] = ledgerRows('baltimore_311.csv').map((row, index) => ({
  status: row.SRStatus ?? '',
  closedAfterCutOff: (instantOf(row.CloseDate) ?? cutOff) > cutOff,
  life: {
    call: row.SRRecordID as CallId,
    slip: '1' as SlipId,
    unit: row.Agency as UnitCode,
    township: row.Neighborhood as UnitCode,
    matter: row.SRType ?? '',
    part: 'lead',
    urgency: 'ordinary',
    marks: marksOf(row, String(index).padStart(20, '0')),
  },
}));

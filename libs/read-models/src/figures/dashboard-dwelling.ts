import { quotient } from '@app/domain';
import { epochMs, type Instant, type LocalDate } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { endOf, type Span, spansWithin } from './spans.js';
import { beginningOf, endMsOf, figureDay } from './zone.js';

/** For how many hours calls lay with a unit or the dispatch desk, and how many it bears. */
export interface DwellSum {
  readonly row: string;
  readonly lay: string;
  readonly borne: string;
}

interface Asking {
  readonly township: string;
  readonly unit?: string;
  readonly from: LocalDate;
  /** Exclusive; what lies ahead of now is left out. */
  readonly to: LocalDate;
  readonly now: Instant;
}

/** A moment, and the first day of which nothing had happened by then. */
interface Until {
  readonly ms: number;
  readonly day: LocalDate;
}

const until = (day: LocalDate, now: Instant): Until =>
  beginningOf(day) < epochMs(now) ? { ms: beginningOf(day), day } : { ms: epochMs(now), day: endOf(figureDay(now)) };

interface Weight {
  times: number;
  gap: number;
}

/** Every span until a moment, and how long before that moment it ends. */
const addUntil = (weights: Map<Span, Weight>, first: LocalDate, { ms, day }: Until, sign: 1 | -1): void => {
  for (const span of spansWithin(first, day)) {
    const { times, gap } = weights.get(span) ?? { times: 0, gap: 0 };
    weights.set(span, { times: times + sign, gap: gap + sign * (ms - endMsOf(span)) });
  }
};

const QUERY = `
  select unit as row,
    ${['lay', 'borne'].map((column) => `sum(times * (${column}_begun_ms - ${column}_ended_ms) + gap * (${column}_begun - ${column}_ended))::text as ${column}`).join(', ')}
  from desk.dwell_days
  join unnest($2::text[], $3::bigint[], $4::bigint[]) as weighed (span, times, gap) using (span)
  where township = $1
    and span = any ($2::text[])
    and ($5::text is null or unit = $5)
  group by unit
  order by unit`;

const HOUR_MS = 3_600_000n;
const inHours = (ms: string): string => quotient(BigInt(ms), HOUR_MS, 2);

type Row = { readonly row: string; readonly lay: string; readonly borne: string };

/** How long calls lay with whom within a period: until its end, less until its beginning. */
export const readDwelt = async (
  manager: EntityManager,
  { township, unit, from, to, now }: Asking,
): Promise<readonly DwellSum[]> => {
  const first = await firstDay(manager);
  if (first === undefined) return [];
  const weights = new Map<Span, Weight>();
  addUntil(weights, first, until(to, now), 1);
  addUntil(weights, first, until(from, now), -1);
  const weighed = [...weights.values()];
  const [times, gaps] = [weighed.map(({ times }) => times), weighed.map(({ gap }) => gap)];
  const rows = await manager.query<Row[]>(QUERY, [township, [...weights.keys()], times, gaps, unit ?? null]);
  return rows
    .filter(({ lay, borne }) => lay !== '0' || borne !== '0')
    .map(({ row, lay, borne }) => ({ row, lay: inHours(lay), borne: inHours(borne) }));
};

const firstDay = async (manager: EntityManager): Promise<LocalDate | undefined> => {
  const [row] = await manager.query<{ day: LocalDate | null }[]>(
    `select min(day) as day from desk.raised_days where unit = '' and township = ''`,
  );
  return row?.day ?? undefined;
};

import { quotient } from '@app/domain';
import { epochMs, type Instant, type LocalDate } from '@app/kernel';
import { type Question, question } from './asked-together.js';
import { endOf, monthAfter, monthOf, type Span, spansWithin } from './spans.js';
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

/** Of the months before the period only what lasts counts: as long as the period. */
const EARLIER = `
  select to_char(month, 'YYYY-MM') as span, 0 as times, $6::bigint as gap
  from generate_series(
    (select date_trunc('month', min(day)::timestamp) from desk.raised_days where unit = '' and township = ''),
    $5::timestamp - interval '1 day',
    interval '1 month'
  ) as month`;

const QUERY = `
  with weighed as (
    select span, times, gap
    from unnest($2::text[], $3::bigint[], $4::bigint[]) as told (span, times, gap)
    union all
    ${EARLIER}
  )
  select unit as row,
    ${['lay', 'borne'].map((column) => `sum(times * (${column}_begun_ms - ${column}_ended_ms) + gap * (${column}_begun - ${column}_ended))::text as ${column}`).join(', ')}
  from desk.dwell_days
  join weighed using (span)
  where township = $1
    and span = any (array(select span from weighed))
    and ($7::text is null or unit = $7)
  group by unit
  order by unit`;

const HOUR_MS = 3_600_000n;
const inHours = (ms: string): string => quotient(BigInt(ms), HOUR_MS, 2);

/** How long calls lay with whom within a period: until its end, less until its beginning. */
export const askDwelt = ({ township, unit, from, to, now }: Asking): Question<readonly DwellSum[]> => {
  const [begin, end] = [until(from, now), until(to, now)];
  const first = monthAfter(monthOf(begin.day), 0);
  const weights = new Map<Span, Weight>();
  addUntil(weights, first, end, 1);
  addUntil(weights, first, begin, -1);
  const weighed = [...weights.values()];
  const [times, gaps] = [weighed.map(({ times }) => times), weighed.map(({ gap }) => gap)];
  const values = [township, [...weights.keys()], times, gaps, first, end.ms - begin.ms, unit ?? null];
  return question<DwellSum, readonly DwellSum[]>(QUERY, values, hoursOf);
};

const hoursOf = (rows: readonly DwellSum[]): readonly DwellSum[] =>
  rows
    .filter(({ lay, borne }) => lay !== '0' || borne !== '0')
    .map(({ row, lay, borne }) => ({ row, lay: inHours(lay), borne: inHours(borne) }));

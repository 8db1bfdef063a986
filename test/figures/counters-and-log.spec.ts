import { type AsOf, type Figure, figuresOf, type SlipLife } from '@app/domain';
import type { StoredEvent } from '@app/event-sourcing';
import { type Instant, instant } from '@app/kernel';
import fc from 'fast-check';
import { simulated } from '../../apps/huying/src/simulator/test-kit/simulating.js';
import { figureDays } from '../../libs/read-models/src/figures/figure-days.counters.js';
import { AMOUNTS, columnOf } from '../../libs/read-models/src/figures/figure-days.row.js';
import { slipLivesAfter } from '../../libs/read-models/src/figures/slip-lives.projection.js';
import type { SlipLivesRow } from '../../libs/read-models/src/figures/slip-lives.row.js';
import { countChanges, type Share } from '../../libs/subscriptions/src/projections/counters.js';

const timeZone = 'Asia/Shanghai';
const FIRST = Date.parse('2025-01-06T12:00:00+08:00');
const DAYS = 50;
const noonOf = (day: number): Instant => instant(FIRST + day * 86_400_000);

let log: readonly StoredEvent[];
beforeAll(async () => {
  const lived = await simulated({ to: instant('2025-03-01T00:00:00+08:00'), callsPerMonth: 60 });
  log = lived.log.filter(({ stream }) => stream.startsWith('call-'));
}, 60_000);

const happenedBy =
  (at: Instant) =>
  ({ data }: StoredEvent): boolean =>
    (data as { readonly at: Instant }).at <= at;

const rowsOf = (events: readonly StoredEvent[]): readonly SlipLivesRow[] => {
  const rows = new Map<string, SlipLivesRow | undefined>();
  for (const event of events) rows.set(event.stream, slipLivesAfter(rows.get(event.stream), event));
  return [...rows.values()].filter((row) => row !== undefined);
};

/** The counters as they were when only these events had happened. */
const countersOf = (events: readonly StoredEvent[]): readonly Share[] =>
  countChanges(
    figureDays,
    rowsOf(events).map((after) => ({ after })),
  ).filter(({ township, span }) => township === '' && String(span).length === 10);

const sumsOf = (counters: readonly Share[], { row, ...measure }: Figure): readonly number[] =>
  AMOUNTS.map((amount) =>
    counters
      .filter(({ unit }) => unit === row)
      .reduce((sum, share) => sum + Number(share[columnOf(measure, amount)] ?? 0), 0),
  );

const partsOf = ({ numerator, denominator, excluded, withExclusions }: Figure): readonly number[] => [
  ...[numerator, denominator, withExclusions.numerator - numerator, excluded],
];

const everySlip = (): readonly SlipLife[] => rowsOf(log).flatMap(({ life }) => life.slips);

describe('on any day of a simulated county', () => {
  const onRandomDays = (agrees: (at: Instant, lives: readonly SlipLife[]) => void): void => {
    const lives = everySlip();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: DAYS }), (day) => agrees(noonOf(day), lives)),
      { numRuns: 15 },
    );
  };
  const asking = (asOf: AsOf) => ({ by: 'unit', timeZone, asOf }) as const;

  test('the counters of that day are the figures that the whole log tells of it later', () => {
    onRandomDays((at, lives) => {
      const counters = countersOf(log.filter(happenedBy(at)));
      const told = figuresOf(lives, asking({ at }));
      expect(told.map((figure) => [figure.row, figure.measure, sumsOf(counters, figure)])).toEqual(
        told.map((figure) => [figure.row, figure.measure, partsOf(figure)]),
      );
      expect(new Set(told.map(({ row }) => row))).toEqual(
        new Set(counters.map(({ unit }) => unit).filter((unit) => unit !== '')),
      );
    });
  });

  test('what the log knew at that place is what was printed then', () => {
    onRandomDays((at, lives) => {
      const known = log.filter(happenedBy(at));
      const printed = figuresOf(
        rowsOf(known).flatMap(({ life }) => life.slips),
        asking({ at }),
      );
      const position = known.at(-1)?.position ?? '';
      expect(figuresOf(lives, asking({ at, position }))).toEqual(printed);
    });
  });

  test('there is something to tell', () => {
    const told = figuresOf(everySlip(), asking({ at: noonOf(DAYS) }));
    expect(told.reduce((sum, { denominator }) => sum + denominator, 0)).toBeGreaterThan(500);
  });
});

import { type CallId, type Instant, instant, type SlipId, type UnitCode } from '@app/kernel';
import fc from 'fast-check';
import type { SlipLife } from './life.js';
import { isInStock, standingOf } from './life-standing.js';
import type { Mark, What } from './mark.js';
import { addsUp, EMPTY_STOCK } from './stock.js';
import { stockOf } from './stock-of.js';

const march = (day: number): Instant => instant(Date.UTC(2026, 2, day));
const mark = (what: What, day: number, more: object = {}): Mark =>
  ({ what, at: march(day), position: '1', ...more }) as Mark;
const slip = (...marks: readonly Mark[]): SlipLife => ({
  call: 'c' as CallId,
  slip: '1' as SlipId,
  unit: 'police' as UnitCode,
  township: 'east' as UnitCode,
  matter: '',
  part: 'lead',
  urgency: 'ordinary',
  marks,
});
const dispatched = mark('dispatched', 1, { closeBy: march(8) });
const asking = { by: 'county', asOf: { at: march(31) }, timeZone: 'Asia/Shanghai' } as const;
const stock = (lives: readonly SlipLife[], period: { from?: Instant; to?: Instant } = {}) => {
  const { row: _, ...lines } = stockOf(lives, { ...asking, ...period })[0] ?? { row: '', ...EMPTY_STOCK };
  return Object.fromEntries(Object.entries(lines).filter(([, count]) => count > 0));
};

describe('the stock', () => {
  test.each<[string, SlipLife, object]>([
    ['open and overdue', slip(dispatched), { dispatched: 1, open: 1, overdue: 1 }],
    ['open and in time', slip(mark('dispatched', 1, { closeBy: march(40) })), { dispatched: 1, open: 1, inTime: 1 }],
    ['open without a limit', slip(mark('dispatched', 1)), { dispatched: 1, open: 1, inTime: 1 }],
    ['suspended', slip(dispatched, mark('suspended', 5)), { dispatched: 1, open: 1, suspended: 1 }],
    [
      'taken up again',
      slip(dispatched, mark('suspended', 5), mark('resumed', 6)),
      { dispatched: 1, open: 1, overdue: 1 },
    ],
    ['completed', slip(dispatched, mark('completed', 5)), { dispatched: 1, completed: 1 }],
    ['returned', slip(dispatched, mark('returned', 2)), { dispatched: 1, released: 1, returned: 1 }],
    ['discharged', slip(dispatched, mark('discharged', 2)), { dispatched: 1, released: 1, discharged: 1 }],
    ['withdrawn', slip(dispatched, mark('withdrawn', 2)), { dispatched: 1, released: 1, withdrawn: 1 }],
    [
      'completed, sent back and completed again',
      slip(dispatched, mark('completed', 5), mark('reworked', 6), mark('completed', 7)),
      { dispatched: 1, reopened: 1, completed: 2 },
    ],
    [
      'overdue once is overdue, whatever the new limit',
      slip(
        dispatched,
        mark('closure missed', 9, { dueAt: march(8) }),
        mark('completed', 10),
        mark('reworked', 11),
        mark('deadline moved', 11, { limit: 'close', dueAt: march(40) }),
      ),
      { dispatched: 1, completed: 1, reopened: 1, open: 1, overdue: 1 },
    ],
    [
      'excluded from the rates, it is still there',
      slip(dispatched, mark('excluded', 9)),
      { dispatched: 1, open: 1, overdue: 1 },
    ],
  ])('%s', (_claim, life, lines) => {
    expect(stock([life])).toEqual(lines);
  });

  test('what was open before the period is carried over', () => {
    expect(stock([slip(dispatched, mark('completed', 12))], { from: march(10) })).toEqual({
      carriedOver: 1,
      completed: 1,
    });
  });

  test('what was completed before the period is no longer there', () => {
    expect(stock([slip(dispatched, mark('completed', 5))], { from: march(10) })).toEqual({});
  });

  test('a period that is over is seen at its end', () => {
    expect(stock([slip(dispatched, mark('completed', 20))], { to: march(8) })).toEqual({
      dispatched: 1,
      open: 1,
      inTime: 1,
    });
  });

  test('what the log learnt later is not there', () => {
    expect(stockOf([slip(dispatched)], { ...asking, asOf: { at: march(31), position: '0' } })).toEqual([
      { row: 'county', ...EMPTY_STOCK },
    ]);
  });

  test('each unit has its row', () => {
    expect(stockOf([slip(dispatched)], { ...asking, by: 'unit' }).map(({ row }) => row)).toEqual(['police']);
  });

  test('parts that do not add up are seen', () => {
    expect(addsUp({ ...EMPTY_STOCK, dispatched: 1 })).toBe(false);
    expect(addsUp({ ...EMPTY_STOCK, dispatched: 1, open: 1 })).toBe(false);
    expect(addsUp({ ...EMPTY_STOCK, dispatched: 1, released: 1 })).toBe(false);
    expect(addsUp({ ...EMPTY_STOCK, dispatched: 1, open: 1, inTime: 1 })).toBe(true);
  });
});

describe('whatever happens to slips', () => {
  const WHATS: readonly What[] = [
    'suspended',
    'resumed',
    'completed',
    'reworked',
    'returned',
    'discharged',
    'withdrawn',
    'closure missed',
    'deadline moved',
    'closed',
    'excluded',
  ];
  const day = fc.integer({ min: 1, max: 30 });
  const anyMark = fc
    .tuple(fc.constantFrom(...WHATS), day, day)
    .map(([what, on, due]) => mark(what, on, { limit: 'close', dueAt: march(due) }));
  const anyLife = fc
    .tuple(day, fc.option(day, { nil: undefined }), fc.array(anyMark, { maxLength: 12 }))
    .map(([born, due, marks]) =>
      slip(
        ...[
          mark('dispatched', born, due === undefined ? {} : { closeBy: march(due) }),
          ...marks.filter(({ at }) => at >= march(born)),
        ].sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0)),
      ),
    );

  test('the stock adds up, for every prefix and every period', () => {
    fc.assert(
      fc.property(fc.array(anyLife, { maxLength: 8 }), day, day, day, (lives, from, to, now) => {
        const asked = { ...asking, from: march(from), to: march(Math.max(from, to)), asOf: { at: march(now) } };
        expect(stockOf(lives, asked).filter((row) => !addsUp(row))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('what one period leaves open the next carries over', () => {
    fc.assert(
      fc.property(fc.array(anyLife, { maxLength: 8 }), day, (lives, turn) => {
        const [before] = stockOf(lives, { ...asking, to: march(turn) });
        const [after] = stockOf(lives, { ...asking, from: march(turn) });
        expect(after?.carriedOver).toBe(before?.open);
      }),
    );
  });

  test('what is open is what stands open, counted without any flow', () => {
    fc.assert(
      fc.property(fc.array(anyLife, { maxLength: 8 }), (lives) => {
        expect(stockOf(lives, asking)[0]?.open).toBe(lives.filter(({ marks }) => isInStock(standingOf(marks))).length);
      }),
    );
  });
});

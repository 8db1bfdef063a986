import { type CallId, type Instant, instant, type SlipId, type UnitCode } from '@app/kernel';
import { type AskingFigures, figuresOf } from './figures-of.js';
import type { SlipLife } from './life.js';
import type { Mark, What } from './mark.js';
import type { MeasureName } from './measure.js';

const march = (day: number): Instant => instant(Date.UTC(2026, 2, day));
const mark = (what: What, day: number, more: object = {}): Mark =>
  ({ what, at: march(day), position: String(day).padStart(3, '0'), ...more }) as Mark;
const slip = (marks: readonly Mark[], whose: Partial<SlipLife> = {}): SlipLife => ({
  call: 'c' as CallId,
  slip: '1' as SlipId,
  unit: 'police' as UnitCode,
  township: 'east' as UnitCode,
  matter: '违建',
  part: 'lead',
  urgency: 'ordinary',
  marks,
  ...whose,
});
/** Raised and dispatched on the first, response due on the third, closure on the eighth. */
const dispatched = [mark('raised', 1), mark('dispatched', 1, { respondBy: march(3), closeBy: march(8) })];
const then = (...marks: readonly Mark[]): SlipLife => slip([...dispatched, ...marks]);
const excluded = mark('excluded', 20, { reason: '重复', approver: '王' });

const asking: AskingFigures = { by: 'county', asOf: { at: march(31) }, timeZone: 'Asia/Shanghai', formula: 'all-due' };
const figure = (measure: MeasureName, lives: readonly SlipLife[], also: Partial<AskingFigures> = {}) =>
  figuresOf(lives, { ...asking, ...also }).find((one) => one.measure === measure);
const parts = (...told: Parameters<typeof figure>): string => {
  const { numerator, denominator } = figure(...told) ?? {};
  return `${numerator}/${denominator}`;
};

describe('ResponseRate', () => {
  test.each<[string, SlipLife, string]>([
    ['a response at the limit is on time', then(mark('responded', 3)), '1/1'],
    ['a response after the limit is late', then(mark('responded', 4)), '0/1'],
    ['feedback without a response is an answer', then(mark('completed', 2)), '1/1'],
    ['silence is no answer', then(), '0/1'],
    ['late stays late', then(mark('response missed', 4, { dueAt: march(3) }), mark('responded', 5)), '0/1'],
    [
      'a moved limit is the limit',
      then(mark('deadline moved', 2, { limit: 'respond', dueAt: march(5) }), mark('responded', 5)),
      '1/1',
    ],
    ['a slip returned in time owes no response', then(mark('returned', 2)), '0/0'],
    [
      'a slip returned too late missed its response',
      then(mark('response missed', 4, { dueAt: march(3) }), mark('returned', 5)),
      '0/1',
    ],
    ['a slip without a limit is left out', slip([mark('dispatched', 1), mark('responded', 2)]), '0/0'],
  ])('%s', (_claim, life, expected) => {
    expect(parts('ResponseRate', [life])).toBe(expected);
  });
});

describe('ClosureRate', () => {
  test.each<[string, SlipLife, string]>([
    ['closed counts, however late', then(mark('completed', 20), mark('closed', 21)), '1/1'],
    ['completed is not closed', then(mark('completed', 5)), '0/1'],
    ['a slip discharged in time owes nothing', then(mark('discharged', 5)), '0/0'],
    [
      'a recurrence does not undo the closing',
      then(mark('completed', 5), mark('closed', 6), mark('reopened', 9)),
      '1/1',
    ],
  ])('%s', (_claim, life, expected) => {
    expect(parts('ClosureRate', [life])).toBe(expected);
  });
});

describe('OnTimeRate', () => {
  const missed = mark('closure missed', 9, { dueAt: march(8) });
  test.each<[string, SlipLife, string, string, string]>([
    ['completed at the limit', then(mark('completed', 8)), '1/1', '1/1', '1/1'],
    ['completed late', then(mark('completed', 9)), '0/1', '0/1', '0/1'],
    ['open and overdue', then(), '0/1', '0/1', '0/0'],
    [
      'open and not due yet',
      then(mark('deadline moved', 7, { limit: 'close', dueAt: march(40) })),
      '0/1',
      '0/0',
      '0/0',
    ],
    [
      'suspended',
      then(mark('suspended', 5), mark('deadline moved', 5, { limit: 'close', dueAt: march(40) })),
      '0/1',
      '0/0',
      '0/0',
    ],
    ['released in time', then(mark('withdrawn', 7)), '0/0', '0/0', '0/0'],
    ['missed, then withdrawn', then(missed, mark('withdrawn', 12)), '0/1', '0/0', '0/0'],
    [
      'missed, then reworked within the new limit',
      then(
        missed,
        mark('completed', 10),
        mark('reworked', 11),
        mark('deadline moved', 11, { limit: 'close', dueAt: march(15) }),
        mark('completed', 12),
      ),
      '0/1',
      '0/1',
      '0/1',
    ],
    [
      'on time, reworked, and on time again',
      then(
        mark('completed', 7),
        mark('reworked', 8),
        mark('deadline moved', 8, { limit: 'close', dueAt: march(12) }),
        mark('completed', 12),
      ),
      '1/1',
      '1/1',
      '1/1',
    ],
    ['sent back and not done again', then(mark('completed', 7), mark('reworked', 8)), '0/1', '0/1', '0/0'],
  ])('%s', (_claim, life, allDue, closedPlusOverdue, closed) => {
    expect(parts('OnTimeRate', [life], { formula: 'all-due' })).toBe(allDue);
    expect(parts('OnTimeRate', [life], { formula: 'closed-plus-overdue' })).toBe(closedPlusOverdue);
    expect(parts('OnTimeRate', [life], { formula: 'closed' })).toBe(closed);
  });

  test('without a formula all three stand side by side', () => {
    const { formula: _, ...all } = asking;
    const figures = figuresOf([then()], all).filter(({ measure }) => measure === 'OnTimeRate');
    expect(figures.map(({ formula, denominator }) => [formula, denominator])).toEqual([
      ['all-due', 1],
      ['closed-plus-overdue', 1],
      ['closed', 0],
    ]);
  });
});

describe('the rates of what was dispatched', () => {
  test.each<[MeasureName, Mark]>([
    ['CompletionRate', mark('completed', 5)],
    ['ReturnRate', mark('return asked', 2)],
    ['ReworkRate', mark('reworked', 6)],
    ['ExtensionRate', mark('deadline moved', 6, { limit: 'close', reason: 'extension', dueAt: march(12) })],
    ['DisputeRate', mark('disputed', 3)],
  ])('%s', (measure, met) => {
    expect(parts(measure, [then(met), then(), then()])).toBe('1/3');
  });

  test('a limit moved by a new calendar is no extension', () => {
    const moved = mark('deadline moved', 6, { limit: 'close', reason: 'calendar', dueAt: march(12) });
    expect(parts('ExtensionRate', [then(moved)])).toBe('0/1');
  });
});

describe('SatisfactionRate', () => {
  test('basically satisfied is satisfied, and only what was rated counts', () => {
    const rated = (rating: string): SlipLife =>
      then(mark('completed', 5), mark('closed', 6), mark('rated', 7, { rating }));
    const lives = [rated('satisfied'), rated('basically-satisfied'), rated('dissatisfied'), then(mark('closed', 6))];
    expect(parts('SatisfactionRate', lives)).toBe('2/3');
  });
});

describe('ResolutionRate', () => {
  test.each<[string, readonly Mark[], string]>([
    ['said solved', [mark('closed', 6, { solved: true })], '1/1'],
    ['said not solved', [mark('closed', 6, { solved: false })], '0/1'],
    ['deemed confirmed', [mark('closed', 6)], '0/1'],
    ['solved, but it came back', [mark('closed', 6, { solved: true }), mark('reopened', 9)], '0/1'],
    ['not closed', [], '0/0'],
  ])('%s', (_claim, marks, expected) => {
    expect(parts('ResolutionRate', [then(mark('completed', 5), ...marks)])).toBe(expected);
  });
});

describe('a figure', () => {
  test('leaves out what a supervisor excluded, counts it, and shows the rate with it beside', () => {
    const lives = [then(mark('completed', 5)), then(mark('completed', 6), excluded), then(), then(excluded)];
    expect(figure('OnTimeRate', lives)).toMatchObject({
      numerator: 1,
      denominator: 2,
      rate: '50.00',
      excluded: 2,
      withExclusions: { numerator: 2, denominator: 4, rate: '50.00' },
    });
  });

  test('does not count an exclusion that it would not have counted anyway', () => {
    expect(figure('SatisfactionRate', [then(excluded)])).toMatchObject({ denominator: 0, rate: null, excluded: 0 });
  });

  test('carries its definition', () => {
    expect(figure('ClosureRate', [])?.definition).toMatchObject({ measure: 'ClosureRate', version: 1 });
  });

  test('belongs to the period in which the limit fell: 24:00 of the last day is still in it', () => {
    expect(parts('OnTimeRate', [then()], { from: march(7), to: march(8) })).toBe('0/1');
    expect(parts('OnTimeRate', [then()], { from: march(8), to: march(9) })).toBe('0/0');
  });

  test('of what was dispatched belongs to the period of the dispatch: 0:00 of the day after is not in it', () => {
    expect(parts('CompletionRate', [then()], { from: march(1), to: march(2) })).toBe('0/1');
    expect(parts('CompletionRate', [then()], { to: march(1) })).toBe('0/0');
  });

  test('looks from its moment: what came later had not happened', () => {
    const life = then(mark('completed', 7), mark('reworked', 9));
    expect(parts('OnTimeRate', [life], { asOf: { at: march(8) } })).toBe('1/1');
    expect(parts('OnTimeRate', [life], { asOf: { at: march(31), position: '006' } })).toBe('0/1');
  });

  test('an undispatched slip is in no figure', () => {
    expect(parts('CompletionRate', [then()], { asOf: { at: march(31), position: '000' } })).toBe('0/0');
  });
});

describe('rows', () => {
  const lives = [
    slip(dispatched, { unit: 'police' as UnitCode, township: 'east' as UnitCode, matter: '违建' }),
    slip(dispatched, { unit: 'fire' as UnitCode, township: 'west' as UnitCode, matter: '消防' }),
  ];
  test.each<[AskingFigures['by'], readonly string[]]>([
    ['unit', ['fire', 'police']],
    ['township', ['east', 'west']],
    ['matter', ['消防', '违建']],
    ['month', ['2026-03']],
    ['county', ['county']],
  ])('by %s', (by, rows) => {
    expect([...new Set(figuresOf(lives, { ...asking, by }).map(({ row }) => row))].sort()).toEqual(rows);
  });

  test('a month is the month on the county’s wall calendar, and 24:00 of its last day is in it', () => {
    const close = instant('2026-03-31T16:00:00Z');
    const life = slip([mark('dispatched', 1, { closeBy: close })]);
    const rows = (timeZone: string) =>
      figuresOf([life], { ...asking, by: 'month', timeZone }).filter(
        (one) => one.measure === 'OnTimeRate' && one.denominator === 1,
      );
    expect(rows('Asia/Tokyo').map(({ row }) => row)).toEqual(['2026-04']);
    expect(rows('Asia/Shanghai').map(({ row }) => row)).toEqual(['2026-03']);
  });

  test('every row shows every measure', () => {
    expect(figuresOf(lives, { ...asking, by: 'unit' })).toHaveLength(30);
  });

  test('a county without a slip still has its row', () => {
    expect(figuresOf([], asking).map(({ rate }) => rate)).toEqual(Array(15).fill(null));
  });
});

import {
  type BulletinColumn,
  type BulletinShape,
  type BulletinTable,
  BY_DEPARTMENT,
  type CallLife,
  COMPLETION,
  cellColumns,
  cellText,
  checkBulletin,
  momentsOf,
  monthOf,
  tableTallyFor,
} from '@app/domain';
import type { LocalDate } from '@app/kernel';
import { callsOf, department, type Story } from './generated-calls.js';
import { countIn, ledgerRows } from './ledger-rows.js';

type Row = Readonly<Record<string, string>>;

const { from, to } = momentsOf(monthOf('2026-03-15' as LocalDate), 'Asia/Shanghai');
const asOf = { at: to, position: '00000000000000000002', countedAt: to };

const tableOf = (shape: BulletinShape, lives: Iterable<CallLife>, units: readonly string[] = []): BulletinTable => {
  const tally = tableTallyFor({ shape, from, to, scope: {}, asOf });
  for (const life of lives) tally.add(life);
  const table = tally.table(units.map((unit) => ({ row: unit, name: unit })));
  expect(checkBulletin(shape, table)).toEqual([]);
  return table;
};

const decimalsOf = (printed: string): number => printed.replace('%', '').split('.')[1]?.length ?? 0;

/** The shape with its rates printed as the bulletin printed them. */
const printing = (shape: BulletinShape, decimals: Readonly<Record<string, number>>): BulletinShape => ({
  ...shape,
  columns: shape.columns.map((column) =>
    column.is === 'rate' ? { ...column, decimals: decimals[column.key] ?? 0 } : column,
  ),
});

/** What a line of the table prints under a key. */
const printedIn = (shape: BulletinShape, table: BulletinTable, row: string, key: string): string => {
  const at = cellColumns(shape).findIndex((column) => column.key === key);
  const line = [...table.rows, table.total].find((one) => one.row === row);
  return cellText(cellColumns(shape)[at] as BulletinColumn, line?.cells[at] ?? null);
};

const calls = (count: number, story: Partial<Story>, unit: string): Iterable<CallLife> =>
  callsOf(count, { source: 'visit', done: 'on time', closed: true, ...story }, department(unit));

interface Reproduced {
  readonly where: string;
  readonly published: string;
  readonly counted: string;
}

const wrongAmong = (all: readonly Reproduced[]): readonly Reproduced[] =>
  all.filter(({ published, counted }) => published !== counted);

/** 结案: closed of due; 按期: completed at or before the limit of due. */
const CLOSURE: BulletinShape = {
  ...{ code: 'closure', name: '', title: '', paragraphs: [], caption: '', identities: [] },
  rows: { by: 'unit', idle: 'left out' },
  columns: [
    { key: 'name', head: '', is: 'name' },
    { key: 'due', head: '应结案数', is: 'count', of: 'due' },
    { key: 'closed', head: '结案数', is: 'count', of: 'closed' },
    { key: 'onTime', head: '按期结案数', is: 'count', of: 'on-time' },
    { key: 'late', head: '超时结案数', is: 'count', of: 'closed-late' },
    { key: 'closureRate', head: '结案率', is: 'rate', of: ['closed'], by: ['due'], decimals: 2 },
    { key: 'onTimeRate', head: '按期结案率', is: 'rate', of: ['onTime'], by: ['due'], decimals: 2 },
  ],
};

describe('the published closure rates, counted from calls that were dispatched, fed back and closed', () => {
  const KEYS = { closureRate: '结案率_published', onTimeRate: '按期结案率_published' } as const;

  function* livesOf(row: Row, unit: string): Generator<CallLife> {
    const [due, closed] = [countIn(row, '应结案数(denominator)'), countIn(row, '结案数')];
    const onTime = row.按期结案数 === '' ? closed : countIn(row, '按期结案数');
    yield* calls(onTime, {}, unit);
    yield* calls(closed - onTime, { done: 'late' }, unit);
    yield* calls(due - closed, { done: 'not' }, unit);
  }

  const reproduced = ledgerRows('closure_rate_checks.csv').flatMap((row) => {
    const unit = `${row.place} ${row.period}`;
    const printed = Object.entries(KEYS).filter(([, column]) => row[column] !== '');
    const shape = printing(
      CLOSURE,
      Object.fromEntries(printed.map(([key, column]) => [key, decimalsOf(row[column] as string)])),
    );
    const table = tableOf(shape, livesOf(row, unit));
    return printed.map(([key, column]) => ({
      where: `${unit} ${key}`,
      published: row[column] as string,
      counted: printedIn(shape, table, unit, key),
    }));
  });

  test('fifteen of seventeen come out to the printed digit, and the two printed errors as what they are', () => {
    expect(reproduced).toHaveLength(17);
    expect(wrongAmong(reproduced)).toEqual([
      { where: '海安市大公镇指挥中心 2021(累计) closureRate', published: '99.85%', counted: '99.84%' },
      { where: '祁阳县长热线 2017(至8月) closureRate', published: '98.2%', counted: '98.1%' },
    ]);
  });
});

describe('the departments of 宁国 in April 2022, counted in the shape of their bulletin', () => {
  const rows = ledgerRows('ningguo_2022-04_by_department.csv');

  function* livesOf(row: Row): Generator<CallLife> {
    const unit = row.单位 as string;
    const dissatisfied = countIn(row, '不满意数');
    const hotline = { source: '12345' } as const;
    yield* calls(dissatisfied, { ...hotline, dissatisfied: true }, unit);
    yield* calls(countIn(row, '12345热线_按时办结') - dissatisfied, { ...hotline, dissatisfied: false }, unit);
    yield* calls(countIn(row, '12345热线_超时办结'), { ...hotline, done: 'late' }, unit);
    yield* calls(countIn(row, '12345热线_未办结'), { ...hotline, done: 'not' }, unit);
    yield* calls(countIn(row, '政民互动_按时办结'), {}, unit);
    yield* calls(countIn(row, '政民互动_超时办结'), { done: 'late' }, unit);
    yield* calls(countIn(row, '政民互动_未办结'), { done: 'not' }, unit);
  }

  function* allLives(): Generator<CallLife> {
    for (const row of rows) yield* livesOf(row);
  }

  test('is the printed table, line by line and cell by cell', () => {
    const shape = printing(BY_DEPARTMENT, {});
    const table = tableOf(
      shape,
      allLives(),
      rows.map((row) => row.单位 as string),
    );
    const printed = cellColumns(shape).filter(({ hidden }) => !hidden);
    expect(table.rows.map(({ name }) => name)).toEqual(rows.map((row) => row.单位));
    for (const row of rows) {
      const { 序号: _, 单位: unit, source: __, ...cells } = row as Record<string, string>;
      const counted = printed.map(({ key }) => printedIn(shape, table, unit as string, key));
      expect(counted).toEqual(Object.values(cells));
    }
  });
});

describe('the months of 宁国', () => {
  const rates = ledgerRows('ningguo_monthly_totals.csv').flatMap((row) => {
    const shape = printing(BY_DEPARTMENT, {
      closureRate: decimalsOf(row.结案率_published as string),
      onTimeRate: decimalsOf(row.按时结案率_published as string),
    });
    const [hotline, others] = [countIn(row, '热线派单'), countIn(row, '政民互动派单') + countIn(row, '其他派单')];
    const late = countIn(row, '超时办理');
    function* lives(): Generator<CallLife> {
      yield* calls(hotline - late, { source: '12345' }, '宁国市');
      yield* calls(late, { source: '12345', done: 'late' }, '宁国市');
      yield* calls(others, {}, '宁国市');
    }
    const table = tableOf(shape, lives());
    expect(printedIn(shape, table, 'total', 'assigned')).toBe(row.派单);
    return (['closureRate', 'onTimeRate'] as const).map((key) => ({
      where: `${row.month} ${key}`,
      published: row[key === 'closureRate' ? '结案率_published' : '按时结案率_published'] as string,
      counted: printedIn(shape, table, 'total', key),
    }));
  });

  test('three of four rates are as printed; 591 of 594 on time is 99.5 %, not 99.6 %', () => {
    expect(rates).toHaveLength(4);
    expect(wrongAmong(rates)).toEqual([{ where: '2021-08 onTimeRate', published: '99.6%', counted: '99.5%' }]);
  });
});

describe.each([
  ['weinan_2021Q4_by_county.csv', [{ where: '总计', published: '98%', counted: '99%' }]],
  ['weinan_2023Q2_by_county.csv', []],
])('the counties of 渭南 in %s, counted in the shape of their bulletin', (file, wrong) => {
  const rows = ledgerRows(file);
  const shape = printing(COMPLETION, {});

  function* lives(): Generator<CallLife> {
    for (const row of rows.filter(({ 承办县区 }) => 承办县区 !== '总计')) {
      yield* calls(countIn(row, '已办结'), { closed: false }, row.承办县区 as string);
      yield* calls(countIn(row, '处理中'), { done: 'not' }, row.承办县区 as string);
    }
  }

  test('every line as printed, but for the error that they print', () => {
    const table = tableOf(shape, lives());
    const rowOf = (row: Row): string => (row.承办县区 === '总计' ? 'total' : (row.承办县区 as string));
    const cells = [
      ['assigned', '总件数'],
      ['open', '处理中'],
      ['completed', '已办结'],
      ['completionRate', '办结率'],
    ] as const;
    const all = rows.flatMap((row) =>
      cells.map(([key, column]) => ({
        where: row.承办县区 as string,
        published: row[column] as string,
        counted: printedIn(shape, table, rowOf(row), key),
      })),
    );
    expect(all).toHaveLength(rows.length * 4);
    expect(wrongAmong(all)).toEqual(wrong);
  });
});

import { figuresOf, type MeasureName, percent, type SlipLife } from '@app/domain';
import { type CallId, instant, type SlipId, type UnitCode } from '@app/kernel';
import { countIn, ledgerRows } from './ledger-rows.js';
import { isRight, type PrintedRate, printedRate } from './printed-rate.js';

const [monday, friday, sunday] = [instant('2020-01-06'), instant('2020-01-10'), instant('2020-01-12')];

const slip = (completed: 'on time' | 'late' | 'not'): SlipLife => ({
  call: 'c' as CallId,
  slip: '1' as SlipId,
  unit: 'u' as UnitCode,
  township: 't' as UnitCode,
  matter: '',
  part: 'lead',
  urgency: 'ordinary',
  marks: [
    { what: 'dispatched', at: monday, position: '1', closeBy: friday },
    ...(completed === 'not'
      ? []
      : (['completed', 'closed'] as const).map((what) => ({
          what,
          at: completed === 'late' ? sunday : friday,
          position: '2',
        }))),
  ],
});

const of = (count: number, completed: Parameters<typeof slip>[0]): readonly SlipLife[] =>
  Array<SlipLife>(count).fill(slip(completed));

const countsOf = (row: Readonly<Record<string, string>>) => {
  const due = countIn(row, '应结案数(denominator)');
  const closed = countIn(row, '结案数');
  return { due, closed, onTime: row.按期结案数 === '' ? closed : countIn(row, '按期结案数') };
};

const PUBLISHED: readonly [MeasureName, string][] = [
  ['ClosureRate', '结案率_published'],
  ['OnTimeRate', '按期结案率_published'],
];

/** Each rate that the row prints, counted again over as many slips as it reports. */
const ratesOf = (row: Readonly<Record<string, string>>): readonly PrintedRate[] => {
  const { due, closed, onTime } = countsOf(row);
  const lives = [...of(onTime, 'on time'), ...of(closed - onTime, 'late'), ...of(due - closed, 'not')];
  const figures = figuresOf(lives, {
    by: 'county',
    formula: 'all-due',
    asOf: { at: sunday },
    timeZone: 'Asia/Shanghai',
  });
  return PUBLISHED.flatMap(([measure, column]) => {
    const figure = figures.find((one) => one.measure === measure);
    const printed = row[column];
    if (figure === undefined || printed === undefined || printed === '') return [];
    return printedRate(`${row.place} ${row.period} ${measure}`, printed, figure.numerator, figure.denominator);
  });
};

const WRONG = ['海安市大公镇指挥中心 2021(累计) ClosureRate', '祁阳县长热线 2017(至8月) ClosureRate'];

describe('the closure rates of published bulletins', () => {
  const rows = ledgerRows('closure_rate_checks.csv');
  const rates = rows.flatMap(ratesOf);
  const right = rates.filter(({ name }) => !WRONG.includes(name));

  test.each(right.map(({ name, printed, right }) => [name, printed, right]))(
    '%s is %s to the printed digit',
    (_name, printed, right) => {
      expect(right).toBe(printed);
    },
  );

  test('of seventeen printed rates two are wrong, and are seen to be', () => {
    expect(rates).toHaveLength(17);
    expect(rates.filter((rate) => !isRight(rate))).toEqual([
      { name: WRONG[0], printed: '99.85%', right: '99.84%' },
      { name: WRONG[1], printed: '98.2%', right: '98.1%' },
    ]);
  });

  test('where the late ones are printed, they and those in time are all that were closed', () => {
    const [luan] = rows.filter((row) => row.超时结案数 !== '');
    expect(luan?.place).toBe('六安市数字城管');
    expect(countIn(luan ?? {}, '按期结案数') + countIn(luan ?? {}, '超时结案数')).toBe(countIn(luan ?? {}, '结案数'));
  });

  test('a rate that a bulletin leaves out can be added: 日照 closed 1,062 of 1,067', () => {
    expect(percent(1_062, 1_067)).toBe('99.53');
  });
});

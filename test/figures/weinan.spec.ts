import { countIn, ledgerRows } from './ledger-rows.js';
import { isRight, printedRate } from './printed-rate.js';

const TOTAL = '总计';
const COUNTS = ['总件数', '处理中', '已办结'] as const;

const wrongRates = (file: string) =>
  ledgerRows(file)
    .map((row) => printedRate(row.承办县区 ?? '', row.办结率 ?? '', countIn(row, '已办结'), countIn(row, '总件数')))
    .filter((rate) => !isRight(rate));

describe.each(['weinan_2021Q4_by_county.csv', 'weinan_2023Q2_by_county.csv'])('%s', (file) => {
  const rows = ledgerRows(file);
  const counties = rows.filter((row) => row.承办县区 !== TOTAL);
  const total = rows.find((row) => row.承办县区 === TOTAL);

  test.each(rows.map((row) => [row.承办县区, row] as const))('%s: completed and open are all', (_county, row) => {
    expect(countIn(row, '处理中') + countIn(row, '已办结')).toBe(countIn(row, '总件数'));
  });

  test.each(COUNTS)('the counties’ %s add up to the printed total', (column) => {
    expect(counties.reduce((sum, row) => sum + countIn(row, column), 0)).toBe(countIn(total ?? {}, column));
  });
});

describe('Weinan’s completion rates', () => {
  test('of 2021 Q4 the total is printed wrong: 973 of 983 is no 98 %', () => {
    expect(wrongRates('weinan_2021Q4_by_county.csv')).toEqual([{ name: TOTAL, printed: '98%', right: '99%' }]);
  });

  test('of 2023 Q2 are all as printed', () => {
    expect(wrongRates('weinan_2023Q2_by_county.csv')).toEqual([]);
  });
});

import { ledgerLines } from '../../../../../test/figures/ledger-rows.js';
import { checkPrinted, type PrintedTold } from './check-printed.js';

const checked = (file: string, told: PrintedTold = {}) => checkPrinted(ledgerLines(file), told);
const formulas = ({ rules: { rates } }: ReturnType<typeof checkPrinted>) =>
  rates.map(({ column, of, by }) => `${column}=${of.join('+')}/${by.join('+')}`);
const table = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().split('|'));

describe('the check of a printed table, told nothing', () => {
  test('finds that 渭南 printed 98 % for 98.98 % in 2021 Q4, and nothing else', () => {
    const found = checked('weinan_2021Q4_by_county.csv');
    expect(formulas(found)).toEqual(['办结率=已办结/总件数']);
    expect(found.rules.sums.map(({ left, right }) => [left, right])).toEqual([[['总件数'], ['处理中', '已办结']]]);
    expect(found.ratesChecked).toBe(15);
    expect(found.faults).toEqual([
      {
        ...{ is: 'rate', row: '总计', column: '办结率', numerator: 973, denominator: 983 },
        ...{ printed: '98%', should: '99%', exact: '98.98%', how: 'cut off' },
      },
    ]);
    expect(checked('weinan_2023Q2_by_county.csv')).toMatchObject({ ratesChecked: 13, faults: [] });
  });

  test('finds that 宁国 printed 99.6 % for 99.49 % in 2021-08, and asks where 6 cases came from', () => {
    const found = checked('ningguo_monthly_totals.csv');
    expect(formulas(found)).toEqual(['结案率_published=按时结案+超时办理/派单', '按时结案率_published=按时结案/派单']);
    expect(found.faults).toEqual([
      {
        ...{ is: 'rate', row: '2021-08', column: '按时结案率_published', numerator: 591, denominator: 594 },
        ...{ printed: '99.6%', should: '99.5%', exact: '99.49%', how: 'does not follow' },
      },
    ]);
    expect(found.residues).toEqual([
      expect.objectContaining({
        ...{ row: '2021-08', column: '其他派单', value: 6 },
        instead: expect.arrayContaining([{ column: '热线派单', printed: 493, wouldBe: 499 }]),
      }),
    ]);
  });

  test('understands the departments of 宁国: every rate as printed, the dissatisfied over the hotline alone', () => {
    const found = checked('ningguo_2022-04_by_department.csv');
    expect(formulas(found)).toEqual([
      '结案率=按时办结数+超时办结数/派遣案件总数',
      '按时结案率=按时办结数/派遣案件总数',
      '不满意率=不满意数/12345热线_按时办结',
    ]);
    expect(found).toMatchObject({ ratesChecked: 15, faults: [], unexplained: [] });
  });

  test('finds two of seventeen rates wrong among twelve places', () => {
    const found = checked('closure_rate_checks.csv');
    expect(formulas(found)[0]).toBe('结案率_published=结案数/应结案数(denominator)');
    expect(found.ratesChecked).toBe(17);
    expect(found.faults).toMatchObject([
      { row: '海安市大公镇指挥中心', printed: '99.85%', should: '99.84%', exact: '99.840%', how: 'rounded up' },
      { row: '祁阳县长热线', printed: '98.2%', should: '98.1%', exact: '98.06%', how: 'does not follow' },
    ]);
  });
});

describe('the check of a printed table, told its parts', () => {
  test('finds 493 against 499 where the two channels of 宁国 must make up what was dispatched', () => {
    const channels = { left: ['派单'], right: ['热线派单', '政民互动派单'] };
    const sums = checked('ningguo_monthly_totals.csv', { sums: [channels] }).faults.filter(({ is }) => is === 'sum');
    expect(sums).toEqual([
      {
        ...{ is: 'sum', row: '2021-08', ...channels, leftSum: 594, rightSum: 588, explainedBy: ['其他派单'] },
        suspects: [
          { column: '热线派单', printed: 493, wouldBe: 499 },
          { column: '政民互动派单', printed: 95, wouldBe: 101 },
          { column: '派单', printed: 594, wouldBe: 588 },
        ],
      },
    ]);
  });

  test('takes a formula that it is told for the one that it would have guessed', () => {
    const told = { column: '办结率', of: ['处理中'], by: ['总件数'] };
    const found = checked('weinan_2021Q4_by_county.csv', { rates: [told], strict: true });
    expect(found.rules).toMatchObject({ rates: [told], sums: [] });
    expect(found.faults.length).toBeGreaterThan(10);
  });
});

describe('a table as people print it', () => {
  test('may have a title, full-width digits, separators of thousands, words of count, and subtotals', () => {
    const printed = table(`
      二〇二六年三月通报||||
      序号|单位|派发数|办结数|办结率
      1|甲镇|１，１３３|1,121件|９８．９４％
      2|乙镇|50|49|98%
      |小计|1183|1,170|98.9%
      3|丙局|10|9|—
      4|丁局|2|2|100%
      |小计|12|12|91.67%
      |合 计|1195|1181|98.83%`);
    const found = checkPrinted(printed);
    expect(formulas(found)).toEqual(['办结率=办结数/派发数']);
    expect(found.faults).toMatchObject([
      { is: 'rate', row: '小计', printed: '91.67%', should: '100.00%' },
      { is: 'total', row: '小计', column: '办结数', printed: 12, should: 11 },
    ]);
  });

  test('may give rates as parts of one, and a rate that half-up rounding does not give', () => {
    const found = checkPrinted(
      table(`
        单位|应结案数|结案数|结案率
        甲|8|7|0.875
        乙|3|2|0.666
        丙|4|4|1`),
    );
    expect(found.faults).toMatchObject([{ row: '乙', printed: '0.666', should: '0.667', how: 'cut off' }]);
  });

  test('may hold what nobody can explain, and that is said', () => {
    const found = checkPrinted(table(`单位|收件|满意率\n甲|10|93%\n乙|20|81%`));
    expect(found).toMatchObject({ unexplained: ['满意率'], ratesChecked: 0, faults: [] });
  });
});

describe('a table whose rates are reckoned with what is not printed as a column of its own', () => {
  const printed = table(`
    县区|受理量|办结量|超期量|办结率（%）|按期办结率（%）|满意率
    甲区|1204|1199|5|99.58|99.17|97.2
    乙区|980|975|12|99.49|98.27|96.1
    丙县|455|455|0|100|100|98
    丁县|300|296|9|98.6|95.67|95
    合计|2939|2925|26|99.52|98.64|96.7`);

  test('is understood: those completed, less those too late', () => {
    const found = checkPrinted(printed);
    expect(found.rules.rates).toMatchObject([
      { column: '办结率(%)', of: ['办结量'], by: ['受理量'] },
      { column: '按期办结率(%)', of: ['办结量'], less: ['超期量'], by: ['受理量'] },
    ]);
    expect(found.unexplained).toEqual(['满意率']);
    expect(found.faults).toMatchObject([{ row: '丁县', column: '办结率(%)', printed: '98.6%', should: '98.7%' }]);
  });
});

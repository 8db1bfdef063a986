import { countIn, ledgerRows } from './ledger-rows.js';
import { isRight, printedRate } from './printed-rate.js';

const months = ledgerRows('ningguo_monthly_totals.csv');
const departments = ledgerRows('ningguo_2022-04_by_department.csv');
type Row = (typeof months)[number];
const sum = (row: Row, ...columns: readonly string[]): number =>
  columns.reduce((total, column) => total + countIn(row, column), 0);

describe('Ningguo’s monthly totals', () => {
  test.each(months.map((row) => [row.month, row] as const))('%s: the parts add up', (_month, row) => {
    expect(sum(row, '自行处理', '派单')).toBe(sum(row, '受理'));
    expect(sum(row, '按时结案', '超时办理')).toBe(sum(row, '派单'));
    expect(sum(row, '热线派单', '政民互动派单', '其他派单')).toBe(sum(row, '派单'));
  });

  test('of four printed rates one is wrong: 591 of 594 on time is no 99.6 %', () => {
    const rates = months.flatMap((row) => [
      printedRate(
        `${row.month} 结案率`,
        row.结案率_published ?? '',
        sum(row, '按时结案', '超时办理'),
        sum(row, '派单'),
      ),
      printedRate(`${row.month} 按时结案率`, row.按时结案率_published ?? '', sum(row, '按时结案'), sum(row, '派单')),
    ]);
    expect(rates).toHaveLength(4);
    expect(rates.filter((rate) => !isRight(rate))).toEqual([
      { name: '2021-08 按时结案率', printed: '99.6%', right: '99.5%' },
    ]);
  });
});

describe('Ningguo’s departments in April 2022', () => {
  test.each(departments.map((row) => [row.单位, row] as const))(
    '%s: the parts add up to what was dispatched',
    (_unit, row) => {
      expect(sum(row, '12345热线_按时办结', '政民互动_按时办结')).toBe(sum(row, '按时办结数'));
      expect(sum(row, '12345热线_超时办结', '政民互动_超时办结')).toBe(sum(row, '超时办结数'));
      expect(sum(row, '12345热线_未办结', '政民互动_未办结')).toBe(sum(row, '未办结数'));
      expect(sum(row, '按时办结数', '超时办结数', '未办结数')).toBe(sum(row, '派遣案件总数'));
    },
  );

  test.each(departments.map((row) => [row.单位, row] as const))(
    '%s: both closure rates are as printed',
    (unit, row) => {
      const dispatched = sum(row, '派遣案件总数');
      const closed = printedRate(`${unit}`, row.结案率 ?? '', sum(row, '按时办结数', '超时办结数'), dispatched);
      const onTime = printedRate(`${unit}`, row.按时结案率 ?? '', sum(row, '按时办结数'), dispatched);
      expect([closed, onTime].filter((rate) => !isRight(rate))).toEqual([]);
    },
  );

  test('the dissatisfaction rates divide by the hotline’s cases alone, which the bulletin does not say', () => {
    const by = (...columns: readonly string[]) =>
      departments.map((row) =>
        isRight(printedRate(`${row.单位}`, row.不满意率 ?? '', sum(row, '不满意数'), sum(row, ...columns))),
      );
    expect(by('12345热线_按时办结')).toEqual([true, true, true, true, true]);
    expect(by('派遣案件总数')).toEqual([false, false, false, false, false]);
  });
});

import { readFileSync } from 'node:fs';
import { countyColumns, departmentColumns, type MonthlyBulletin } from '@app/papers';
import { on } from '@app/testing';
import { parse } from 'csv-parse/sync';

/** A published table without its source. */
const published = (file: string): readonly string[][] =>
  parse(readFileSync(new URL(`../figures/${file}`, import.meta.url)), { from: 2 }).map((row) => row.slice(0, -1));

/** Their last line is the total. */
const withTotal = (file: string) => {
  const rows = published(file);
  const total = rows.at(-1) as string[];
  return { columns: countyColumns, rows: rows.slice(0, -1), total };
};

const BULLETIN = {
  issuer: '临溪县镇街呼叫受理中心',
  timeZone: 'Asia/Shanghai',
  edition: 1,
  publishedAt: on('05-05 09:00'),
  asOf: { at: on('05-01 00:00'), position: '00000000000000048213' },
  definitions: [
    '结案率＝时限在本期届满且截至期末已结案的派发单数÷时限在本期届满的派发单数。',
    '按时结案率＝其中在时限内办结的派发单数÷同一分母；在办且超时的仍计入分母。四舍五入，保留整数。',
  ],
} as const;

/** 宁国 2022-04: by department, two channels side by side. */
export const departmentBulletin: MonthlyBulletin = {
  ...BULLETIN,
  title: '2022年4月各单位办理情况通报',
  number: '临呼通〔2022〕4号',
  paragraphs: ['4月份，全县共派遣案件 353 件，办结 353 件，结案率、按时结案率均为 100%。各单位办理情况通报如下。'],
  tables: [
    {
      caption: '各单位办理情况统计表',
      columns: departmentColumns(['12345热线', '政民互动']),
      rows: published('ningguo_2022-04_by_department.csv'),
      total: ['', '合计', '353', '323', '0', '0', '30', '0', '0', '353', '0', '0', '100%', '100%', '28', '8%'],
    },
  ],
};

/** 渭南 2021Q4 and 2023Q2: by county, long enough for a second page. */
export const countyBulletin: MonthlyBulletin = {
  ...BULLETIN,
  title: '各县区办理情况通报',
  number: '临呼通〔2023〕2号',
  edition: 2,
  corrects: '第 1 版“渭南高新区”一行的办结率误印，本版已更正，其余数字不变。',
  paragraphs: ['各县区 2021 年第四季度、2023 年第二季度办理情况通报如下。'],
  tables: [
    { caption: '2021年第四季度', ...withTotal('weinan_2021Q4_by_county.csv') },
    { caption: '2023年第二季度', ...withTotal('weinan_2023Q2_by_county.csv') },
  ],
};

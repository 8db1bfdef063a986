import { cellColumns, cellText, checkBulletin, type Drafted, faultWords } from '@app/domain';
import Table from 'cli-table3';

/** The table of a bulletin, from where it looks, and what does not add up in it. */
export const printBulletin = ({ shape, table, asOf }: Drafted): void => {
  const all = cellColumns(shape);
  const columns = all.filter(({ hidden }) => !hidden);
  const heads = columns.map(({ head, under }) => (under === undefined ? head : `${under}\n${head}`));
  const printed = new Table({ head: ['', ...heads], style: { head: [] } });
  for (const { name, cells } of [...table.rows, table.total])
    printed.push([name, ...columns.map((column) => cellText(column, cells[all.indexOf(column)] ?? null))]);
  console.log(printed.toString());
  console.log(`截至 as of ${asOf.at} · 日志位置 position ${asOf.position}`);
  for (const fault of checkBulletin(shape, table)) console.log(`✗ ${faultWords(fault)}`);
};

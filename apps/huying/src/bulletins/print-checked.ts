import { faultWords, type PrintedChecked, type Residue } from '@app/domain';

const guessed = ({ inferred }: { readonly inferred?: { readonly right: number; readonly rows: number } }): string =>
  inferred === undefined ? '' : `（推断：${inferred.rows} 行中 ${inferred.right} 行相符）`;

const residueWords = ({ row, column, value, instead }: Residue): string => {
  const others = instead
    .map(({ column: other, printed, wouldBe }) => `“${other}”${printed} 应为 ${wouldBe}`)
    .join('，或');
  return `${row}“${column}”仅此一行有数（${value}）：若无此项，${others}`;
};

/** What was checked and by which formulas, then what is wrong, a line each. */
export const printChecked = ({ lines, rules, ratesChecked, faults, residues, ...more }: PrintedChecked): void => {
  console.log(`${lines} 行，核对比率 ${ratesChecked} 个 · lines, and rates checked`);
  for (const rate of rules.rates)
    console.log(
      `  ${rate.column} = (${rate.of.join(' + ')}${(rate.less ?? []).map((off) => ` − ${off}`).join('')}) ÷ (${rate.by.join(' + ')})${guessed(rate)}`,
    );
  for (const sum of rules.sums) console.log(`  ${sum.left.join(' + ')} = ${sum.right.join(' + ')}${guessed(sum)}`);
  for (const column of more.unexplained) console.log(`  不知如何算出 cannot be explained: ${column}`);
  for (const column of more.unread) console.log(`  有不是数字的格 cells that are no numbers: ${column}`);
  for (const fault of faults) console.log(`✗ ${faultWords(fault)}`);
  for (const residue of residues) console.log(`? ${residueWords(residue)}`);
  console.log(faults.length === 0 ? '没有发现差错 · nothing wrong found' : `差错 ${faults.length} 处 · faults`);
};

import type { DescribedSetting } from '@app/platform';
import type { Finding } from './finding.js';

const MARKS = { ok: '✓', warning: '!', failed: '✗' } as const;

/** The settings in force, a line each; a star marks what was set. */
export const printSettings = (settings: readonly DescribedSetting[]): void => {
  for (const { name, value, isSet, unit, does } of settings)
    console.log(
      `  ${isSet ? '*' : ' '} ${name.padEnd(20)} ${`${value ?? '—'} ${value && unit ? unit.zh : ''}`.padEnd(28)} ${does.zh}`,
    );
};

export const printFindings = (findings: readonly Finding[]): void => {
  for (const { name, is, says, todo } of findings) {
    console.log(`${MARKS[is]} ${name}\n    ${says.zh}\n    ${says.en}`);
    if (todo) console.log(`    → ${todo.zh}\n      ${todo.en}`);
  }
  console.log(verdict(findings));
};

const verdict = (findings: readonly Finding[]): string => {
  const [failed, warned] = (['failed', 'warning'] as const).map((is) => findings.filter((one) => one.is === is).length);
  return failed || warned
    ? `\n须处理 ${failed} 项，请留意 ${warned} 项 · ${failed} failed, ${warned} to keep an eye on`
    : '\n一切正常 · all is well';
};

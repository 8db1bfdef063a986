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

/** What was found, in lines: checkpoints that stand alike are one finding, told by the one that is furthest behind. */
export const findingLines = (findings: readonly Finding[]): readonly string[] => {
  const told = folded(findings);
  return [...told.flatMap(linesOf), verdict(told.map(({ finding }) => finding))];
};

interface Told {
  readonly finding: Finding;
  /** So many more stand alike. */
  readonly more: number;
}

const folded = (findings: readonly Finding[]): readonly Told[] => {
  const alike = new Map<string, Told>();
  for (const finding of findings) {
    const told = alike.get(standingOf(finding));
    const first = told === undefined || behind(finding) > behind(told.finding) ? finding : told.finding;
    alike.set(standingOf(finding), { finding: first, more: told === undefined ? 0 : told.more + 1 });
  }
  return [...alike.values()];
};

const standingOf = ({ name, is, todo }: Finding): string =>
  name.startsWith('checkpoint ') ? `checkpoint ${is} ${todo?.en}` : name;

const behind = ({ figures }: Finding): number => Number(figures?.behind ?? 0);

const linesOf = ({ finding: { name, is, says, todo }, more }: Told): readonly string[] => [
  `${MARKS[is]} ${name}${more > 0 ? `（另有 ${more} 个相同 · ${more} more alike）` : ''}`,
  `    ${says.zh}`,
  `    ${says.en}`,
  ...(todo ? [`    → ${todo.zh}`, `      ${todo.en}`] : []),
];

const verdict = (findings: readonly Finding[]): string => {
  const [failed, warned] = (['failed', 'warning'] as const).map((is) => findings.filter((one) => one.is === is).length);
  return failed || warned
    ? `\n须处理 ${failed} 项，请留意 ${warned} 项 · ${failed} failed, ${warned} to keep an eye on`
    : '\n一切正常 · all is well';
};

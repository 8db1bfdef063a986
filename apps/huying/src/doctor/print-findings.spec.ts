import { type Finding, failed, ok, warning } from './finding.js';
import { findingLines } from './print-findings.js';

const START = { zh: '运行 huying start', en: 'run huying start' };
const standing = (name: string, behind: number): Finding => {
  const says = { zh: `落后 ${behind}`, en: `${behind} behind` };
  const figures = { behind };
  return behind > 0 ? warning(`checkpoint ${name}`, says, START, figures) : ok(`checkpoint ${name}`, says, figures);
};

describe('a check-up in lines', () => {
  test('tells checkpoints that stand alike once, by the one furthest behind', () => {
    expect(findingLines([standing('a', 3), standing('b', 9), standing('c', 0), standing('d', 9)])).toEqual([
      ...['! checkpoint b（另有 2 个相同 · 2 more alike）', '    落后 9', '    9 behind'],
      ...['    → 运行 huying start', '      run huying start'],
      ...['✓ checkpoint c', '    落后 0', '    0 behind'],
      '\n须处理 0 项，请留意 1 项 · 0 failed, 1 to keep an eye on',
    ]);
  });

  test('tells everything else one by one', () => {
    const says = { zh: '坏了', en: 'broken' };
    const lines = findingLines([failed('log', says, START), failed('clock', says, START)]);
    expect(lines.filter((line) => line.startsWith('✗'))).toEqual(['✗ log', '✗ clock']);
    expect(lines.at(-1)).toContain('2 failed');
  });

  test('that found nothing wrong says so', () => {
    expect(findingLines([standing('a', 0)]).at(-1)).toBe('\n一切正常 · all is well');
  });
});

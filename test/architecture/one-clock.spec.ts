import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const READS_TIME_OR_ENVIRONMENT =
  /\bDate\.now\b|\bnew Date\(\s*\)|\bprocess\.env\b|\bMath\.random\b|\bperformance\.now\b/;

const sources = (root: string): readonly string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => join(root, file))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'));

const offends = (text: string): boolean => READS_TIME_OR_ENVIRONMENT.test(text);

// Ids and secrets come from node:crypto wherever they are made: nothing that is decided depends on them.
describe('the wall clock, dice and the environment', () => {
  test('are read in libs/platform only', () => {
    const others = [...sources('libs'), ...sources('apps')].filter(
      (file) => !/^libs\/(platform|testing)\/|^apps\/console\/|\/test-kit\//.test(file),
    );
    expect(others.length).toBeGreaterThan(100);
    expect(others.filter((file) => offends(readFileSync(file, 'utf8')))).toEqual([]);
  });

  test.each([
    'const now = Date.now();',
    'const clock = { now: Date.now };',
    'const now = new Date();',
    'const port = process.env.PORT;',
    'const dice = Math.random();',
    'const t = performance.now();',
  ])('canary: %s', (line) => expect(offends(line)).toBe(true));

  test('a moment that was told is no offence', () => {
    expect(offends('const day = new Date(told);')).toBe(false);
  });
});

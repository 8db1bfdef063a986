import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { CANARIES, PERCHES } from './canaries.js';

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
}

const RULES = resolve('test/architecture/dependency-rules.cjs');

const violations = (house: string): readonly Violation[] => {
  const args = [resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs'), '--config', RULES];
  const json = execFileSync(process.execPath, [...args, '--output-type', 'json', 'apps', 'libs'], {
    cwd: house,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(json).summary.violations;
};

const write = (file: string, text: string): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

const nameOf = (rule: string, file: string): string => join(dirname(file), `${rule}-${basename(file)}`);

const withCanaries = (house: string): void => {
  cpSync('tsconfig.json', join(house, 'tsconfig.json'));
  for (const perch of PERCHES) write(join(house, perch), 'export {};\n');
  for (const [rule, file, imports] of CANARIES) {
    const self = `./${basename(nameOf(rule, file), '.ts')}.js`;
    write(join(house, nameOf(rule, file)), `import '${rule === 'no-cycles' ? self : imports}';\n`);
  }
};

describe('the directions of the house', () => {
  test('no import goes the wrong way', () => {
    expect(violations('.').map(({ rule, from }) => `${rule.name}: ${from}`)).toEqual([]);
  });

  describe('canaries', () => {
    const house = mkdtempSync(join(tmpdir(), 'huying-canaries-'));
    let fired: readonly string[] = [];
    beforeAll(() => {
      withCanaries(house);
      fired = violations(house).map(({ rule, from }) => `${rule.name}: ${from}`);
    });
    afterAll(() => rmSync(house, { recursive: true }));

    test.each(CANARIES)('%s fires', (rule, file) => {
      expect(fired).toContain(`${rule}: ${nameOf(rule, file)}`);
    });

    test('no rule is without a canary', async () => {
      const { default: rules } = await import(RULES);
      const named = rules.forbidden.map(({ name }: { name: string }) => name);
      expect(CANARIES.map(([rule]) => rule).toSorted()).toEqual(named.toSorted());
    });
  });
});

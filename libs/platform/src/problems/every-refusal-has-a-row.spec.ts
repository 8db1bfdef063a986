import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PROBLEMS } from './problem-table.js';

/** The codes in `reject('…')`, `reject(x ? '…' : '…')` and reject(`…${}…`), the last with a star for each hole. */
const codesIn = (source: string): readonly string[] =>
  [...source.matchAll(/\breject\(/g)].flatMap(({ index }) =>
    [...firstArgument(source.slice(index + 'reject('.length)).matchAll(/(['"`])((?:(?!\1).)*)\1/g)]
      .map(([, , literal]) => withoutHoles(literal ?? ''))
      .filter((literal) => /^[a-z*][a-z*-]*\.[a-z*][a-z*-]*$/.test(literal)),
  );

const withoutHoles = (literal: string): string => literal.replace(/\$\{(?:[^{}'"`]|'[^']*'|"[^"]*")*\}/g, '*');

const firstArgument = (rest: string): string => {
  let depth = 0;
  for (const [index, character] of [...rest].entries()) {
    if ('([{'.includes(character)) depth++;
    if (')]}'.includes(character)) depth--;
    if (depth < 0 || (depth === 0 && character === ',')) return rest.slice(0, index);
  }
  return rest;
};

const known = Object.keys(PROBLEMS);

const hasRow = (code: string): boolean => {
  const shape = new RegExp(`^${code.replaceAll('.', '\\.').replaceAll('*', '[a-z-]+')}$`);
  return known.some((row) => shape.test(row));
};

const withoutRow = (source: string): readonly string[] => codesIn(source).filter((code) => !hasRow(code));

const house = fileURLToPath(new URL('../../../../', import.meta.url));

const sourcesIn = (room: string): readonly string[] =>
  readdirSync(join(house, room), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts') && !path.includes('node_modules'))
    .map((path) => join(house, room, path));

describe('every refusal in the sources has a row', () => {
  test('the scan sees a planted code without one', () => {
    expect(withoutRow(`if (late) return reject('moon.too-far', { days: 3 });`)).toEqual(['moon.too-far']);
    expect(withoutRow(`reject(late ? 'call.not-yours' : "moon.set")`)).toEqual(['moon.set']);
    expect(withoutRow(`reject(\`moon.is-\${phase.replaceAll(' ', '-')}\`)`)).toEqual(['moon.is-*']);
    expect(withoutRow(`reject('moon.set', { until: 'moon.rise' })`)).toEqual(['moon.set']);
    expect(withoutRow(`reject(\`call.is-\${standing}\`)`)).toEqual([]);
  });

  test('and finds none in libs and apps', () => {
    const sources = [...sourcesIn('libs'), ...sourcesIn('apps')];
    const found = sources.map((path) => ({ path, missing: withoutRow(readFileSync(path, 'utf8')) }));
    expect(found.filter(({ missing }) => missing.length > 0)).toEqual([]);
    expect(sources.flatMap((path) => codesIn(readFileSync(path, 'utf8'))).length).toBeGreaterThan(50);
  });
});

import { DEFINITIONS, measuresWith } from './measures.js';

describe('the definitions', () => {
  test('say in both languages what is divided by what', () => {
    for (const { zh, en } of DEFINITIONS) {
      expect(zh).toContain('÷');
      expect(en).toContain('÷');
    }
  });

  test('are told apart by measure and formula', () => {
    const names = DEFINITIONS.map(({ measure, formula }) => `${measure} ${formula}`);
    expect(new Set(names).size).toBe(names.length);
  });

  test('carry nothing but words', () => {
    expect(DEFINITIONS.every((definition) => !('claim' in definition))).toBe(true);
  });

  test('of the on-time rate one formula is shown if one is asked for', () => {
    const formulas = measuresWith('closed').filter(({ measure }) => measure === 'OnTimeRate');
    expect(formulas.map(({ formula }) => formula)).toEqual(['closed']);
  });
});

import { PROBLEM_TABLES, PROBLEMS } from './problem-table.js';

const rows = Object.entries(PROBLEMS);
const codes = rows.map(([code]) => code);

describe('the table of refusals', () => {
  test('has each code once, as thing.reason', () => {
    const all = PROBLEM_TABLES.flatMap((table) => Object.keys(table));
    expect(all.toSorted()).toEqual(codes.toSorted());
    for (const code of codes) expect(code).toMatch(/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/);
  });

  test('says every sentence in both languages', () => {
    for (const [, { rule, remedy }] of rows)
      for (const { zh, en } of [rule, remedy]) {
        expect(zh).toMatch(/\p{Script=Han}/u);
        expect(en).not.toMatch(/\p{Script=Han}/u);
      }
  });

  test('fills the same details into both languages of a remedy, and none into a rule', () => {
    const holes = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(([hole]) => hole).toSorted();
    for (const [, { rule, remedy }] of rows) {
      expect(holes(rule.zh + rule.en)).toEqual([]);
      expect(holes(remedy.zh)).toEqual(holes(remedy.en));
    }
  });

  test('says when to try again wherever that helps', () => {
    for (const [code, row] of rows) if (row.status === 503) expect([code, 'retryAfter' in row]).toEqual([code, true]);
  });
});

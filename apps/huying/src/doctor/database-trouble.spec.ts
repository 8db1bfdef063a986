import { databaseTrouble } from './database-trouble.js';

const URL = 'postgres://me:secret@db.example:5433/county';
const told = (error: unknown) => databaseTrouble('database', error, URL);
const withCode = (code: string, message = 'it said so') => Object.assign(new Error(message), { code });

describe('the trouble of a database', () => {
  test.each([
    [withCode('ECONNREFUSED'), 'no database answers at db.example:5433/county (ECONNREFUSED)'],
    [new Error('timeout exceeded when trying to connect'), 'no database answers at db.example:5433/county (timeout'],
    [new Error('the log did not answer', { cause: withCode('ECONNRESET') }), '(ECONNRESET)'],
    [withCode('28P01'), 'refuses user or password'],
    [withCode('3D000'), 'there is no database db.example:5433/county'],
    [withCode('53300'), 'has no connection left'],
    [withCode('57P03'), 'is starting or stopping'],
    [withCode('42501'), 'rights are missing'],
    [withCode('42P01', 'relation "work.timer" does not exist'), 'of another version: relation "work.timer"'],
    [withCode('XX000', 'it broke'), 'failed: it broke'],
    ['what is no error', 'failed: what is no error'],
  ])('%p is told in words', (error, words) => {
    const { is, says, todo } = told(error);
    expect([is, says.en]).toEqual(['failed', expect.stringContaining(words)]);
    expect(todo).toBeDefined();
  });

  test('is told without the password and without a stack', () => {
    const text = JSON.stringify(told(withCode('XX000', 'it broke\n    at somewhere (file.ts:1:1)')));
    expect(text).not.toMatch(/secret|somewhere/);
  });
});

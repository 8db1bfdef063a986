import { PROJECTIONS } from '@app/read-models';
import { differences } from './papers.js';

const table = PROJECTIONS[0]?.tables[0]?.name ?? '';

describe('the judge of papers', () => {
  test('finds nothing where both have the same rows', () => {
    expect(differences({ [table]: ['{"a": 1}'] }, { [table]: ['{"a": 1}'] })).toEqual([]);
  });

  test('finds a row that a rebuild has not, one that only a rebuild has, and one that differs', () => {
    expect(differences({ [table]: ['one'] }, { [table]: [] })).toEqual([`${table} one`]);
    expect(differences({ [table]: [] }, { [table]: ['one'] })).toEqual([`${table} one`]);
    expect(differences({ [table]: ['one'] }, { [table]: ['other'] })).toEqual([`${table} one`, `${table} other`]);
  });

  test('finds a row that is there twice', () => {
    expect(differences({ [table]: ['one', 'one'] }, { [table]: ['one'] })).not.toEqual([]);
  });
});

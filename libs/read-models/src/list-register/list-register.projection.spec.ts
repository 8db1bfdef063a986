import type { ResponsibilityListFact } from '@app/domain';
import type { LocalDate } from '@app/kernel';
import { item, LIST, LITTLE_LIST, NOW, newEvent, officer, unit } from '@app/testing';
import { listLinesAfter } from './list-register.projection.js';
import type { ListRegisterRow } from './list-register.row.js';

const told = { by: officer.listKeeper.id, at: NOW };
const founded: ResponsibilityListFact = {
  type: 'ListFounded',
  data: { ...told, list: LIST, name: LIST, kind: 'territorial', legalReviewer: unit.justice },
};
const version = (nth: number, puts: typeof LITTLE_LIST, drops: readonly string[] = []): ResponsibilityListFact => ({
  type: 'ListVersionPublished',
  data: { ...told, list: LIST, version: nth, effectiveFrom: '2026-04-01' as LocalDate, puts, drops },
});
const lines = (...facts: readonly ResponsibilityListFact[]): readonly ListRegisterRow[] =>
  facts.reduce<readonly ListRegisterRow[]>(
    (rows, { type, data }) => listLinesAfter(rows, newEvent(data, type) as never),
    [],
  );

describe('the list register', () => {
  test('has a line for the founding, and one per version with what it adds, drops and rewords', () => {
    const rows = lines(founded, version(1, LITTLE_LIST), version(2, [item('42'), item('50')], ['9']));
    expect(
      rows.map(({ version: nth, codes, added, removed, changed }) => [nth, codes, added, removed, changed]),
    ).toEqual([
      [0, [], 0, 0, 0],
      [1, ['42', '12', '7', '9'], 4, 0, 0],
      [2, ['42', '12', '7', '50'], 1, 1, 1],
    ]);
  });

  test('told the same facts again stays as it is', () => {
    const once = lines(founded, version(1, LITTLE_LIST));
    expect(lines(founded, founded, version(1, LITTLE_LIST), version(1, LITTLE_LIST))).toEqual(once);
  });
});

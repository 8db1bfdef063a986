import { type Counters, countChanges, type Share } from './counters.js';

interface SlipRow {
  readonly unit: string;
  readonly open: boolean;
}

const counters: Counters<SlipRow> = {
  table: { name: 'by_unit', columns: { unit: 'text', slips: 'int', open: 'int' }, key: ['unit'] },
  count: ({ unit, open }) => (unit === 'nobody' ? [] : [{ unit, slips: 1, ...(open && { open: 1 }) }]),
};
const slip = (unit: string, open = true): SlipRow => ({ unit, open });

describe('counters', () => {
  test('a new row counts, a row that is gone counts no more', () => {
    expect(countChanges(counters, [{ after: slip('water') }, { after: slip('water', false) }])).toEqual([
      { unit: 'water', slips: 2, open: 1 },
    ]);
    expect(countChanges(counters, [{ before: slip('water') }])).toEqual([{ unit: 'water', slips: -1, open: -1 }]);
  });

  test('a row that moves is taken from one counter and added to another', () => {
    expect(countChanges(counters, [{ before: slip('water'), after: slip('roads') }])).toEqual([
      { unit: 'water', slips: -1, open: -1 },
      { unit: 'roads', slips: 1, open: 1 },
    ]);
  });

  test('what is counted is summed under every key that is told, and nowhere else', () => {
    const everywhere = { ...counters, under: (sum: Share) => [sum, { ...sum, unit: 'all' }] };
    const changes = [{ after: slip('water') }, { after: slip('roads', false) }];
    expect(countChanges(everywhere, changes)).toEqual([
      { unit: 'water', slips: 1, open: 1 },
      { unit: 'all', slips: 2, open: 1 },
      { unit: 'roads', slips: 1 },
    ]);
  });

  test('what is not seen to change is not counted', () => {
    const blind = { ...counters, sees: ({ unit }: SlipRow) => unit };
    expect(countChanges(blind, [{ before: slip('water'), after: slip('water', false) }])).toEqual([]);
    expect(countChanges(blind, [{ before: slip('water'), after: slip('roads') }])).toHaveLength(2);
    expect(countChanges(blind, [{ before: slip('water') }, { after: slip('roads') }])).toHaveLength(2);
  });

  test('counters that stay the same are left out', () => {
    const [before, after] = [slip('water'), slip('water')];
    expect(countChanges(counters, [{ before, after }, { after: slip('nobody') }])).toEqual([]);
  });
});

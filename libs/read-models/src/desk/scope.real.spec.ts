import { mayRead, type Officer, ROLES } from '@app/domain';
import type { UnitCode } from '@app/kernel';
import { dispatched, raised, slip } from '@app/testing';
import fc from 'fast-check';
import { callsRead } from '../call-register/call-register.queries.js';
import { citationsRead } from '../evidence-register/evidence-register.queries.js';
import { type CountyDesk, openCountyDesk } from '../test-kit/county-desk.js';

const UNITS = ['A', 'B', 'C'].map((code) => code as UnitCode);
const CALLS = UNITS.flatMap((township) =>
  [[], ['A'], ['B'], ['A', 'C']].map((units) => ({
    call: `${township}-${units.join('')}`,
    township,
    units: units.map((code) => code as UnitCode),
  })),
);

describe('the lists and the rule', () => {
  let county: CountyDesk;
  beforeAll(async () => {
    county = await openCountyDesk();
    for (const { call, township, units } of CALLS) {
      const slips = units.map((to, index) =>
        dispatched({ slip: slip(index + 1), to, part: index === 0 ? 'lead' : 'cooperating' }),
      );
      await county.tell(call, raised({ call: call as never, township }), ...slips);
    }
  });
  afterAll(() => county.close());

  const anybody: fc.Arbitrary<Officer> = fc.record({
    id: fc.constant('o' as Officer['id']),
    name: fc.constant('某'),
    unit: fc.constantFrom(...UNITS, 'D' as UnitCode),
    roles: fc.uniqueArray(fc.constantFrom(...ROLES), { maxLength: 3 }),
  });

  test('agree on which calls an officer may read, whoever it is', async () => {
    await fc.assert(
      fc.asyncProperty(anybody, async (officer) => {
        const { lines } = await callsRead(county.desk.manager, officer, {}, { limit: 100 });
        const allowed = CALLS.filter((call) => mayRead(officer, call)).map(({ call }) => call);
        expect(lines.map(({ call }) => call).sort()).toEqual(allowed.sort());
      }),
      { numRuns: 100 },
    );
  });

  test('agree on the evidence too: it is read by who may read a call that cites it', async () => {
    await fc.assert(
      fc.asyncProperty(anybody, async (officer) => {
        const citations = await citationsRead(county.desk.manager, officer, 'a'.repeat(64));
        const allowed = CALLS.filter((call) => mayRead(officer, call)).map(({ call }) => call);
        expect(citations.map(({ call }) => call).sort()).toEqual(allowed.sort());
      }),
      { numRuns: 50 },
    );
  });

  test('evidence that no call cites is read by nobody', async () => {
    const everybody: Officer = { id: 'o' as never, name: '某', unit: 'A' as UnitCode, roles: ['supervisor'] };
    expect(await citationsRead(county.desk.manager, everybody, 'c'.repeat(64))).toEqual([]);
  });
});

import type { SlipId } from '@app/kernel';
import {
  CALL_ID,
  closed,
  closureMissed,
  confirmed,
  deemedConfirmed,
  discharged,
  dispatched,
  disputed,
  excluded,
  fedBack,
  helperFedBack,
  moved,
  on,
  RAISED_AT,
  raised,
  rated,
  reopened,
  responded,
  responseMissed,
  resumed,
  returnAccepted,
  returned,
  returnRefused,
  reworkOrdered,
  signedFor,
  slip,
  suspended,
  unit,
  withdrawn,
} from '@app/testing';
import type { CallFact } from '../call/call.events.js';
import type { CallLife } from './life.js';
import { lifeOf } from './life-of.js';
import type { Mark } from './mark.js';

const helper = dispatched({ slip: slip(2), to: unit.environment, part: 'cooperating' });

const lifeAfter = (...facts: readonly CallFact[]): CallLife | undefined =>
  facts.reduce<CallLife | undefined>(
    (life, fact, index) => lifeOf(life, { ...fact, position: `p${index}` }),
    undefined,
  );
const marksOf = (id: SlipId, ...facts: readonly CallFact[]): readonly Mark[] =>
  lifeAfter(raised(), ...facts)?.slips.find((life) => life.slip === id)?.marks ?? [];
const whatOf = (number: number, ...facts: readonly CallFact[]): readonly string[] =>
  marksOf(slip(number), ...facts).map(({ what }) => what);

describe('the life of a slip', () => {
  test('begins with the raise and the dispatch, with both limits', () => {
    expect(marksOf(slip(1), dispatched())).toEqual([
      { what: 'raised', at: RAISED_AT, position: 'p0' },
      {
        what: 'dispatched',
        at: on('03-02 09:00'),
        position: 'p1',
        respondBy: on('03-04 24:00'),
        closeBy: on('03-09 24:00'),
      },
    ]);
  });

  test('knows its call, unit, township, matter, part and urgency', () => {
    expect(lifeAfter(raised(), dispatched())?.slips[0]).toMatchObject({
      call: CALL_ID,
      slip: slip(1),
      unit: unit.market,
      township: unit.town,
      matter: '建筑垃圾',
      part: 'lead',
      urgency: 'ordinary',
    });
  });

  test('from an old ledger has only the limits that the ledger knew', () => {
    expect(marksOf(slip(1), dispatched({ deadlines: {} }))[1]).not.toHaveProperty('closeBy');
  });

  test('without a raise there is none', () => {
    expect(lifeAfter(dispatched())).toBeUndefined();
  });

  test.each<[string, CallFact, object | undefined]>([
    ['a response', responded(), { what: 'responded' }],
    ['an amended response', responded({ amends: true }), undefined],
    ['a missed response', responseMissed(), { what: 'response missed', dueAt: on('03-04 24:00') }],
    ['a missed closure', closureMissed(), { what: 'closure missed', dueAt: on('03-09 24:00') }],
    ['a return', returned(), { what: 'return asked' }],
    ['an accepted return', returnAccepted(), { what: 'returned' }],
    ['a refused return', returnRefused(), undefined],
    ['a dispute', disputed(), { what: 'disputed' }],
    [
      'a moved closure',
      moved(),
      { what: 'deadline moved', limit: 'close', reason: 'extension', dueAt: on('03-12 24:00') },
    ],
    ['a moved return window', moved({ limit: 'return' }), undefined],
    ['a suspension', suspended(), { what: 'suspended' }],
    ['the promised day', resumed(), { what: 'resumed' }],
    ['a lead taken up again', discharged(), { what: 'resumed' }],
    ['feedback', fedBack(), { what: 'completed' }],
    ['work sent back', reworkOrdered(), { what: 'reworked' }],
    ['a rating', rated(), { what: 'rated', rating: 'satisfied' }],
    ['an exclusion', excluded(), { what: 'excluded', reason: '不可抗力', approver: '县领导' }],
    ['a signature', signedFor(), undefined],
  ])('%s leaves its mark, or none', (_what, fact, mark) => {
    const marks = marksOf(slip(1), dispatched(), fact).slice(2);
    expect(marks).toEqual(mark === undefined ? [] : [{ ...mark, at: fact.data.at, position: 'p2' }]);
  });

  test('a fact that leaves no mark leaves the same life', () => {
    const life = lifeAfter(raised(), dispatched());
    expect(lifeOf(life, { ...signedFor(), position: 'p2' })).toBe(life);
  });

  test('a cooperating slip is discharged for good', () => {
    expect(whatOf(2, dispatched(), helper, discharged({ slip: slip(2) })).at(-1)).toBe('discharged');
  });

  test('a withdrawn call releases the slips that are open, not those completed', () => {
    const facts = [dispatched(), helper, helperFedBack(), withdrawn()];
    expect([whatOf(1, ...facts).at(-1), whatOf(2, ...facts).at(-1)]).toEqual(['withdrawn', 'completed']);
  });

  test('a confirmed closing says whether the matter is solved, a deemed one says nothing', () => {
    const filed = [dispatched(), fedBack()];
    expect(marksOf(slip(1), ...filed, confirmed({ solved: false }), closed()).at(-1)).toMatchObject({
      what: 'closed',
      solved: false,
    });
    expect(marksOf(slip(1), ...filed, deemedConfirmed(), closed()).at(-1)).not.toHaveProperty('solved');
  });

  test('a recurrence marks the first closing once, and the second closing is none of its', () => {
    const again = [dispatched({ slip: slip(2) }), fedBack({ slip: slip(2) }), closed()];
    const facts = [dispatched(), fedBack(), closed(), reopened(), ...again];
    expect(whatOf(1, ...facts)).toEqual(['raised', 'dispatched', 'completed', 'closed', 'reopened']);
    expect(whatOf(2, ...facts)).toEqual(['raised', 'dispatched', 'completed', 'closed']);
  });

  test('a recurrence is a new wait', () => {
    const facts = [dispatched(), fedBack(), closed(), reopened(), dispatched({ slip: slip(2) })];
    expect(marksOf(slip(2), ...facts)[0]).toMatchObject({ what: 'raised', at: on('03-20 09:00') });
  });
});

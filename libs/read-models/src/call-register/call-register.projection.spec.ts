import type { CallFact } from '@app/domain';
import {
  approved,
  closed,
  confirmed,
  declined,
  dispatched,
  fedBack,
  heldBack,
  helperFedBack,
  officer,
  on,
  RAISED_AT,
  raised,
  redispatched,
  reopened,
  responded,
  returnAccepted,
  returned,
  reworkOrdered,
  slip,
  unit,
  withdrawn,
} from '@app/testing';
import { folded, stored } from '../test-kit/stored.js';
import { callLineAfter } from './call-register.projection.js';

const line = (...facts: readonly CallFact[]) => folded(callLineAfter, ...facts);
const helper = dispatched({ slip: slip(2), to: unit.environment, part: 'cooperating' });

describe('the call register', () => {
  test('enters a call when it is raised', () => {
    expect(line(raised())).toEqual({
      call: '0192f0c1-7a10-7000-8000-000000a1b2c3',
      number: '20260302-A3CM3',
      subject: '河边堆放建筑垃圾',
      matter: '建筑垃圾',
      township: unit.town,
      urgency: 'ordinary',
      source: 'grid',
      source_number: 'WG-0302-17',
      proxy: false,
      raised_by: officer.caller.id,
      raised_at: RAISED_AT,
      standing: 'awaiting dispatch',
      standing_since: RAISED_AT,
      lead: null,
      units: [],
      closed_at: null,
      solved: null,
      last_at: RAISED_AT,
      revision: 0,
      position: '00000000000000000101',
    });
  });

  test('knows nothing of a call that was never raised', () => {
    expect(line(dispatched())).toBeUndefined();
  });

  test.each<[string, readonly CallFact[]]>([
    ['awaiting approval', [raised({ needsApproval: true })]],
    ['awaiting dispatch', [raised({ needsApproval: true }), approved()]],
    ['held back', [raised({ needsApproval: true }), heldBack()]],
    ['declined', [raised(), declined()]],
    ['with departments', [raised(), dispatched()]],
    ['with departments', [raised(), dispatched(), helper, helperFedBack()]],
    ['awaiting confirmation', [raised(), dispatched(), fedBack()]],
    ['with departments', [raised(), dispatched(), fedBack(), reworkOrdered()]],
    ['closed', [raised(), dispatched(), fedBack(), confirmed(), closed()]],
    ['awaiting dispatch', [raised(), dispatched(), fedBack(), confirmed(), closed(), reopened()]],
    ['withdrawn', [raised(), withdrawn()]],
  ])('shows it %s', (standing, facts) => {
    expect(line(...facts)?.standing).toBe(standing);
  });

  test('says since when it stands so', () => {
    expect(line(raised(), dispatched(), responded())?.standing_since).toBe(on('03-02 09:00'));
    const again = dispatched({ slip: slip(2), to: unit.environment, at: on('03-02 11:00') });
    expect(line(raised(), dispatched(), again)?.standing_since).toBe(on('03-02 09:00'));
  });

  test('names the lead and everybody who ever had a slip, once', () => {
    const facts = [
      raised(),
      dispatched(),
      helper,
      returned(),
      returnAccepted(),
      redispatched({ slip: slip(3), to: unit.housing }),
    ];
    expect(line(...facts)).toMatchObject({ lead: unit.housing, units: [unit.market, unit.environment, unit.housing] });
    expect(line(...facts, dispatched({ slip: slip(4) }))?.units).toHaveLength(3);
  });

  test('a cooperating department does not lead', () => {
    expect(line(raised(), dispatched(), helper)?.lead).toBe(unit.market);
  });

  test('says when it was closed and whether it was solved, until it comes back', () => {
    const facts = [raised(), dispatched(), fedBack(), confirmed(), closed()];
    expect(line(...facts)).toMatchObject({ closed_at: on('03-06 09:00'), solved: true });
    expect(line(...facts, reopened())).toMatchObject({ closed_at: null, solved: null });
  });

  test('keeps the moment, revision and position of the latest fact', () => {
    expect(line(raised(), dispatched(), responded())).toMatchObject({
      last_at: on('03-02 10:00'),
      revision: 2,
      position: '00000000000000000103',
    });
  });

  test('the same event twice leaves the same line', () => {
    const events = stored(raised(), dispatched());
    const once = events.reduce<ReturnType<typeof line>>(callLineAfter, undefined);
    expect(events.reduce(callLineAfter, once)).toBe(once);
  });
});

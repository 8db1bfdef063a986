import type { CallFact } from '@app/domain';
import {
  CALL_ID,
  closed,
  confirmed,
  declined,
  dispatched,
  fedBack,
  moved,
  on,
  RAISED_AT,
  raised,
  reopened,
  reworkOrdered,
  signedFor,
  slip,
  unit,
} from '@app/testing';
import { folded, stored } from '../test-kit/stored.js';
import { slipLivesAfter } from './slip-lives.projection.js';

const row = (...facts: readonly CallFact[]) => folded(slipLivesAfter, raised(), ...facts);

describe('the slips’ lives', () => {
  test('begin empty when a call is raised', () => {
    expect(row()).toMatchObject({
      call: CALL_ID,
      township: unit.town,
      matter: '建筑垃圾',
      units: [],
      open: true,
      raised_at: RAISED_AT,
    });
  });

  test('hold the marks of each slip', () => {
    const marks = row(dispatched(), fedBack())?.life.slips[0]?.marks;
    expect(marks?.map(({ what, position }) => [what, position.slice(-3)])).toEqual([
      ['raised', '101'],
      ['dispatched', '102'],
      ['completed', '103'],
    ]);
  });

  test('say to whom slips went, and whether the call lies with anybody', () => {
    const helper = dispatched({ slip: slip(2), to: unit.environment, part: 'cooperating' });
    expect(row(dispatched(), helper)).toMatchObject({ units: [unit.market, unit.environment], open: true });
    expect(row(dispatched(), fedBack(), reworkOrdered())?.open).toBe(true);
    expect(row(dispatched(), fedBack(), confirmed(), closed())?.open).toBe(false);
    expect(row(declined())?.open).toBe(false);
  });

  test('reach to the last instant a measure could ask for: a limit that lies ahead, or the last mark', () => {
    expect(row(dispatched())?.last_at).toBe(on('03-09 24:00'));
    expect(row(dispatched(), moved())?.last_at).toBe(on('03-12 24:00'));
    expect(row(dispatched(), fedBack({ at: on('05-01 09:00') }))?.last_at).toBe(on('05-01 09:00'));
  });

  test('keep the first raise when the matter comes back', () => {
    const facts = [dispatched(), fedBack(), confirmed(), closed(), reopened(), dispatched({ slip: slip(2) })];
    expect(row(...facts)?.raised_at).toBe(RAISED_AT);
  });

  test('a fact that no measure needs leaves the same row', () => {
    const events = stored(raised(), dispatched(), signedFor());
    const before = events.slice(0, 2).reduce<ReturnType<typeof row>>(slipLivesAfter, undefined);
    expect(slipLivesAfter(before, events[2] as never)).toBe(before);
  });

  test('the same event twice leaves the same row', () => {
    const events = stored(raised(), dispatched(), fedBack());
    const once = events.reduce<ReturnType<typeof row>>(slipLivesAfter, undefined);
    expect(events.reduce(slipLivesAfter, once)).toBe(once);
  });
});

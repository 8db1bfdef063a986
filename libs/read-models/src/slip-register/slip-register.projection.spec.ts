import type { CallFact } from '@app/domain';
import {
  arrived,
  CALL_ID,
  closureMissed,
  DISPATCHED_AT,
  deadline,
  deadlinesFrom,
  deemedSignedFor,
  discharged,
  dispatched,
  disputed,
  extensionAsked,
  extensionRefused,
  fedBack,
  moved,
  near,
  on,
  raised,
  rated,
  redispatched,
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
import { foldedSheet, stored } from '../test-kit/stored.js';
import { slipLinesAfter } from './slip-register.projection.js';
import { CALL_LINE, type SlipRegisterRow } from './slip-register.row.js';

const lines = (...facts: readonly CallFact[]) => foldedSheet(slipLinesAfter, raised(), ...facts);
const line = (number: number, ...facts: readonly CallFact[]) =>
  lines(...facts).find((row) => row.slip === slip(number));
const helper = dispatched({ slip: slip(2), to: unit.environment, part: 'cooperating' });

describe('the slip register', () => {
  test('opens with a line for the call itself', () => {
    expect(lines()).toMatchObject([{ call: CALL_ID, slip: CALL_LINE, unit: null, standing: null, open: false }]);
  });

  test('enters each slip under it, with the call’s words and the slip’s limits', () => {
    expect(lines(dispatched(), helper).map(({ slip, unit, part }) => [slip, unit, part])).toEqual([
      ['0', null, null],
      ['1', unit.market, 'lead'],
      ['2', unit.environment, 'cooperating'],
    ]);
    expect(line(1, dispatched())).toMatchObject({
      number: '20260302-A3CM3',
      subject: '河边堆放建筑垃圾',
      township: unit.town,
      standing: 'awaiting signature',
      open: true,
      dispatched_at: DISPATCHED_AT,
      deadlines: deadlinesFrom(DISPATCHED_AT),
      revision: 1,
    });
  });

  test('enters no slip of a call that was never raised', () => {
    expect(foldedSheet(slipLinesAfter, dispatched())).toEqual([]);
  });

  test.each<[string, Partial<SlipRegisterRow>, readonly CallFact[]]>([
    ['signed for', { standing: 'in hand', signed: true }, [signedFor()]],
    ['deemed signed for', { standing: 'in hand', signed: true }, [deemedSignedFor()]],
    ['responded', { responded: true }, [signedFor(), responded()]],
    ['on site', { arrived: true }, [signedFor(), arrived()]],
    [
      'return asked',
      { standing: 'return asked', return_basis: '三定规定第四条', return_proposed: unit.environment, open: true },
      [returned()],
    ],
    ['signed for while the return is judged', { standing: 'return asked', signed: true }, [returned(), signedFor()]],
    [
      'return refused',
      { standing: 'awaiting signature', return_basis: null, return_proposed: null },
      [returned(), returnRefused()],
    ],
    ['return accepted', { standing: 'returned', open: false, return_proposed: null }, [returned(), returnAccepted()]],
    ['disputed', { dispute_reason: '清单未列', open: true }, [disputed()]],
    ['extension asked', { extension_days: 3, extension_reason: '等待鉴定' }, [extensionAsked()]],
    ['extension refused', { extension_days: null, extension_reason: null }, [extensionAsked(), extensionRefused()]],
    [
      'extended',
      {
        extension_days: null,
        deadlines: { ...deadlinesFrom(DISPATCHED_AT), close: deadline(8, 'working-day', DISPATCHED_AT) },
      },
      [extensionAsked(), moved()],
    ],
    ['moved by a calendar while asking', { extension_days: 3 }, [extensionAsked(), moved({ reason: 'calendar' })]],
    ['suspended', { standing: 'suspended', resumes_at: on('06-30 00:00'), open: true }, [signedFor(), suspended()]],
    ['resumed', { standing: 'in hand', resumes_at: null }, [signedFor(), suspended(), resumed()]],
    ['taken up again', { standing: 'in hand', resumes_at: null, open: true }, [signedFor(), suspended(), discharged()]],
    ['fed back', { standing: 'fed back', open: false }, [fedBack()]],
    ['sent back', { standing: 'in hand', open: true, signed: true }, [fedBack(), reworkOrdered()]],
    ['sent back, which voids what was asked', { extension_days: null }, [extensionAsked(), fedBack(), reworkOrdered()]],
    ['yellow', { near: ['respond'] }, [near()]],
    ['yellow once', { near: ['respond'] }, [near(), near()]],
    ['no longer yellow', { near: [] }, [near({ limit: 'close' }), moved()]],
    ['red', { missed: ['respond', 'close'] }, [responseMissed(), closureMissed()]],
    ['withdrawn', { standing: 'withdrawn', open: false }, [withdrawn()]],
    ['fed back before the call was withdrawn', { standing: 'fed back' }, [fedBack(), withdrawn()]],
  ])('%s', (_standing, expected, facts) => {
    expect(line(1, dispatched(), ...facts)).toMatchObject(expected);
  });

  test('a cooperating slip is discharged for good', () => {
    expect(line(2, dispatched(), helper, discharged({ slip: slip(2) }))).toMatchObject({
      standing: 'discharged',
      open: false,
    });
  });

  test('a redispatched slip has its own line and its own clock', () => {
    const facts = [dispatched(), returned(), returnAccepted(), redispatched()];
    expect(line(2, ...facts)).toMatchObject({ unit: unit.environment, open: true, missed: [], signed: false });
    expect(line(1, ...facts)?.open).toBe(false);
  });

  test('a fact of one slip leaves the other lines as they are', () => {
    const before = lines(dispatched(), helper);
    const after = slipLinesAfter(before, stored(raised(), dispatched(), helper, signedFor())[3] as never);
    expect(after[1]).not.toBe(before[1]);
    expect([after[0], after[2]]).toEqual([before[0], before[2]]);
    expect(after[2]).toBe(before[2]);
  });

  test('a fact that the register does not show changes no line', () => {
    const before = lines(dispatched());
    const after = slipLinesAfter(before, stored(raised(), dispatched(), rated())[2] as never);
    expect(after.every((row, index) => row === before[index])).toBe(true);
  });

  test('the same event twice leaves the same lines', () => {
    const events = stored(raised(), dispatched(), responseMissed());
    const once = events.reduce(slipLinesAfter, []);
    expect(events.reduce(slipLinesAfter, once)).toBe(once);
  });
});

describe('what a slip owes', () => {
  const owed = (...facts: readonly CallFact[]) => line(1, ...facts)?.owed.map(({ limit }) => limit);

  test('is the response first, then the closure', () => {
    expect(line(1, dispatched())).toMatchObject({
      owed: [
        { limit: 'respond', dueAt: on('03-04 24:00'), lastDay: '2026-03-04', provisional: false },
        { limit: 'close', dueAt: on('03-09 24:00'), lastDay: '2026-03-09', provisional: false },
      ],
      next_due_at: on('03-04 24:00'),
    });
  });

  test('of an urgent call begins with the response, then the site', () => {
    expect(owed(dispatched({}, 'urgent'))).toEqual(['respond', 'onSite', 'close']);
  });

  test('is no response once it is given, and no arrival once they are there', () => {
    expect(owed(dispatched({}, 'urgent'), responded(), arrived())).toEqual(['close']);
  });

  test('a missed response is still owed', () => {
    expect(owed(dispatched(), responseMissed())).toEqual(['respond', 'close']);
  });

  test('when suspended is the promise alone', () => {
    expect(owed(dispatched(), suspended())).toEqual(['close']);
  });

  test('a slip no longer open owes nothing', () => {
    expect(line(1, dispatched(), fedBack())).toMatchObject({ owed: [], next_due_at: null });
  });
});

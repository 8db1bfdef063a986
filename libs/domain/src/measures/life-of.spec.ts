import {
  type CallId,
  type Instant,
  instant,
  type LocalDate,
  type OfficerId,
  type SlipId,
  type UnitCode,
} from '@app/kernel';
import type { CallFact } from '../call/call.events.js';
import type { Deadline } from '../deadlines/deadline.js';
import type { CallLife } from './life.js';
import { lifeOf } from './life-of.js';
import type { Mark } from './mark.js';

const on = (day: number): Instant => instant(`2026-03-${String(day).padStart(2, '0')}T01:00:00.000Z`);
const by = 'li' as OfficerId;
const slip = '1' as SlipId;
const second = '2' as SlipId;
const deadline = (day: number): Deadline => ({
  limit: { length: 5, unit: 'working-day' },
  from: on(1),
  policy: 1,
  calendar: 1,
  counted: [],
  lastDay: `2026-03-${day}` as LocalDate,
  dueAt: on(day),
  nearAt: on(day),
  provisional: false,
});

const raised: CallFact = {
  type: 'CallRaised',
  data: {
    by,
    at: on(1),
    call: 'c1' as CallId,
    number: '1',
    township: 'east' as UnitCode,
    proxy: false,
    needsApproval: false,
    subject: '',
    asks: '',
    matter: '违建',
    place: { unit: 'village' as UnitCode, detail: '' },
    beyondPower: [],
    urgency: 'ordinary',
    evidence: [],
    source: { kind: 'grid' },
  },
};
const dispatched = (id: SlipId = slip, part: 'lead' | 'cooperating' = 'lead'): CallFact => ({
  type: 'SlipDispatched',
  data: {
    slip: id,
    to: 'police' as UnitCode,
    part,
    by,
    at: on(2),
    basis: { noneFits: '' },
    deadlines: { respond: deadline(4), close: deadline(9) },
    settings: 1,
  },
});
const onSlip = { slip, by, at: on(5) };
const reason = '';
const words = { takenUpAt: on(2), spokenWith: '', done: '', result: '', evidence: [] };
const filed = (id: SlipId = slip, day = 5): CallFact => ({
  type: 'FeedbackFiled',
  data: { ...words, slip: id, by, at: on(day) },
});
const closed = (day: number): CallFact => ({
  type: 'CallClosed',
  data: { at: on(day), rateUntil: deadline(20), recursUntil: deadline(28) },
});

const lifeAfter = (...facts: readonly CallFact[]): CallLife | undefined =>
  facts.reduce<CallLife | undefined>(
    (life, fact, index) => lifeOf(life, { ...fact, position: `p${index}` }),
    undefined,
  );
const marksOf = (id: SlipId, ...facts: readonly CallFact[]): readonly Mark[] =>
  lifeAfter(raised, ...facts)?.slips.find((life) => life.slip === id)?.marks ?? [];
const whatOf = (...facts: readonly CallFact[]): readonly string[] => marksOf(slip, ...facts).map(({ what }) => what);

describe('the life of a slip', () => {
  test('begins with the raise and the dispatch, with both limits', () => {
    expect(marksOf(slip, dispatched())).toEqual([
      { what: 'raised', at: on(1), position: 'p0' },
      { what: 'dispatched', at: on(2), position: 'p1', respondBy: on(4), closeBy: on(9) },
    ]);
  });

  test('knows its call, unit, township, matter, part and urgency', () => {
    expect(lifeAfter(raised, dispatched())?.slips[0]).toMatchObject({
      call: 'c1',
      slip: '1',
      unit: 'police',
      township: 'east',
      matter: '违建',
      part: 'lead',
      urgency: 'ordinary',
    });
  });

  test('without a raise there is no life', () => {
    expect(lifeAfter(dispatched())).toBeUndefined();
  });

  test.each<[string, CallFact, object | undefined]>([
    [
      'a response',
      {
        type: 'ResponseGiven',
        data: { ...onSlip, contact: '', phone: '', startsAt: on(5), measure: '', amends: false },
      },
      { what: 'responded' },
    ],
    [
      'an amended response',
      {
        type: 'ResponseGiven',
        data: { ...onSlip, contact: '', phone: '', startsAt: on(5), measure: '', amends: true },
      },
      undefined,
    ],
    [
      'a missed response',
      { type: 'ResponseDeadlineMissed', data: { slip, at: on(5), dueAt: on(4) } },
      { what: 'response missed', dueAt: on(4) },
    ],
    [
      'a missed closure',
      { type: 'ClosureDeadlineMissed', data: { slip, at: on(5), dueAt: on(4) } },
      { what: 'closure missed', dueAt: on(4) },
    ],
    [
      'a return',
      { type: 'SlipReturned', data: { ...onSlip, basis: '', proposed: 'fire' as UnitCode } },
      { what: 'return asked' },
    ],
    ['an accepted return', { type: 'ReturnAccepted', data: onSlip }, { what: 'returned' }],
    ['a refused return', { type: 'ReturnRefused', data: { ...onSlip, reason } }, undefined],
    ['a dispute', { type: 'ResponsibilityDisputed', data: { ...onSlip, reason } }, { what: 'disputed' }],
    [
      'a moved closure',
      { type: 'DeadlineMoved', data: { ...onSlip, limit: 'close', reason: 'extension', deadline: deadline(12) } },
      { what: 'deadline moved', limit: 'close', reason: 'extension', dueAt: on(12) },
    ],
    [
      'a moved return window',
      { type: 'DeadlineMoved', data: { ...onSlip, limit: 'return', reason: 'calendar', deadline: deadline(12) } },
      undefined,
    ],
    [
      'a suspension',
      { type: 'SlipSuspended', data: { ...onSlip, reason, promiseDate: '2026-04-01' as LocalDate, resumesAt: on(20) } },
      { what: 'suspended' },
    ],
    ['the promised day', { type: 'SlipResumed', data: { slip, at: on(5) } }, { what: 'resumed' }],
    ['a lead taken up again', { type: 'SlipDischarged', data: { ...onSlip, reason } }, { what: 'resumed' }],
    ['feedback', filed(), { what: 'completed' }],
    ['work sent back', { type: 'ReworkOrdered', data: { ...onSlip, reason } }, { what: 'reworked' }],
    [
      'a rating',
      { type: 'DepartmentRated', data: { ...onSlip, rating: 'satisfied', speed: 5, attitude: 5, result: 5 } },
      { what: 'rated', rating: 'satisfied' },
    ],
    [
      'an exclusion',
      { type: 'SlipExcluded', data: { ...onSlip, reason: '重复', approver: '王' } },
      { what: 'excluded', reason: '重复', approver: '王' },
    ],
    ['a signature', { type: 'SlipSignedFor', data: onSlip }, undefined],
  ])('%s leaves its mark, or none', (_what, fact, mark) => {
    const marks = marksOf(slip, dispatched(), fact).slice(2);
    expect(marks).toEqual(mark === undefined ? [] : [{ ...mark, at: on(5), position: 'p2' }]);
  });

  test('a cooperating slip is discharged for good', () => {
    const discharged: CallFact = { type: 'SlipDischarged', data: { ...onSlip, slip: second, reason } };
    expect(marksOf(second, dispatched(), dispatched(second, 'cooperating'), discharged).at(-1)?.what).toBe(
      'discharged',
    );
  });

  test('a withdrawn call releases the slips that are open, not those completed', () => {
    const facts = [dispatched(), dispatched(second, 'cooperating'), filed(second)];
    const withdrawn: CallFact = { type: 'CallWithdrawn', data: { by, at: on(6), reason } };
    expect(whatOf(...facts, withdrawn).at(-1)).toBe('withdrawn');
    expect(marksOf(second, ...facts, withdrawn).at(-1)?.what).toBe('completed');
  });

  test('a confirmed closing says whether the matter is solved', () => {
    const confirmed: CallFact = { type: 'ClosureConfirmed', data: { by, at: on(6), solved: false } };
    expect(marksOf(slip, dispatched(), filed(), confirmed, closed(6)).at(-1)).toMatchObject({
      what: 'closed',
      solved: false,
    });
  });

  test('a deemed closing says nothing', () => {
    const deemed: CallFact = { type: 'ClosureDeemedConfirmed', data: { at: on(9) } };
    expect(marksOf(slip, dispatched(), filed(), deemed, closed(9)).at(-1)).toEqual({
      what: 'closed',
      at: on(9),
      position: 'p4',
    });
  });

  test('a recurrence marks the first closing once, and the second closing is none of its', () => {
    const again: CallFact = { type: 'CallReopened', data: { by, at: on(8), reason } };
    const facts = [dispatched(), filed(), closed(6), again, dispatched(second), filed(second, 9), closed(10)];
    expect(whatOf(...facts)).toEqual(['raised', 'dispatched', 'completed', 'closed', 'reopened']);
    expect(marksOf(second, ...facts).map(({ what }) => what)).toEqual(['raised', 'dispatched', 'completed', 'closed']);
  });

  test('a recurrence is a new wait', () => {
    const again: CallFact = { type: 'CallReopened', data: { by, at: on(8), reason } };
    expect(marksOf(second, dispatched(), filed(), closed(6), again, dispatched(second))[0]).toMatchObject({
      what: 'raised',
      at: on(8),
    });
  });
});

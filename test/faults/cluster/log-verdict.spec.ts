import { eventId, position, type StoredEvent } from '@app/event-sourcing';
import { NOW } from '@app/testing';
import type { Acknowledged } from './driving.js';
import { judgeLog } from './log-verdict.js';

const RAISE = '018f0000-0000-7000-8000-000000000001';
const DISPATCH = '018f0000-0000-7000-8000-000000000002';

const acknowledged: readonly Acknowledged[] = [
  { call: '1', commandId: RAISE, facts: ['CallRaised'] },
  { call: '1', commandId: DISPATCH, facts: ['SlipDispatched', 'SlipDispatched'] },
];

const stored = (id: string, revision: number, stream = 'call-1'): StoredEvent => ({
  ...{ id, type: 'CallRaised', data: {}, stream, revision: BigInt(revision), recordedAt: NOW },
  ...{ meta: { source: 'http' } as never, position: position(BigInt(revision + 1)) },
});

const raised = stored(eventId(RAISE, 0), 0);
const toOne = stored(eventId(DISPATCH, 0), 1);
const toOther = stored(eventId(DISPATCH, 1), 2);

const verdict = (...log: readonly StoredEvent[]) => {
  const { lost, twice, outOfTurn, unasked } = judgeLog(log, acknowledged);
  return [lost.length, twice.length, outOfTurn.length, unasked.length];
};

describe('the judge of the log', () => {
  test('finds nothing where every acknowledged fact stands once and in turn', () => {
    expect(verdict(raised, toOne, toOther)).toEqual([0, 0, 0, 0]);
  });

  test('finds a fact that was acknowledged and is lost', () => {
    expect(verdict(raised, toOne)).toEqual([1, 0, 0, 0]);
  });

  test('finds a fact that stands in another stream', () => {
    expect(verdict(raised, toOne, stored(toOther.id, 0, 'call-2'))).toEqual([1, 0, 0, 0]);
  });

  test('finds a fact that was stored twice', () => {
    expect(verdict(raised, toOne, toOther, stored(toOther.id, 3))).toEqual([0, 1, 0, 0]);
  });

  test('finds a stream with a hole', () => {
    expect(verdict(raised, toOne, stored(toOther.id, 3))).toEqual([0, 0, 1, 0]);
  });

  test('finds a fact of officers that nobody was told of', () => {
    expect(verdict(raised, toOne, toOther, stored(eventId(RAISE, 1), 3))).toEqual([0, 0, 0, 1]);
  });
});

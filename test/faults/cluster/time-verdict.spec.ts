import type { CallFact } from '@app/domain';
import { position, type StoredEvent } from '@app/event-sourcing';
import { instant } from '@app/kernel';
import { dispatched, NOW, raised, responseMissed } from '@app/testing';
import { judgeTime } from './time-verdict.js';

const LONG_AFTER = instant('2027-01-01T00:00:00Z');

const logOf = (...facts: readonly CallFact[]): readonly StoredEvent[] =>
  facts.map(({ type, data }, index) => ({
    ...{ id: String(index), type, data, stream: 'call-1', revision: BigInt(index), recordedAt: NOW },
    ...{ meta: {} as never, position: position(BigInt(index + 1)) },
  }));

describe('the judge of time', () => {
  test('finds nothing while no limit has come', () => {
    expect(judgeTime(logOf(raised(), dispatched()), NOW)).toEqual({ fallen: 0, twice: [], overslept: [] });
  });

  test('finds a call whose limits passed and nothing fell', () => {
    expect(judgeTime(logOf(raised(), dispatched()), LONG_AFTER).overslept).toEqual(['call-1']);
  });

  test('finds a limit that fell twice, whatever the moments at which it was told', () => {
    const again = { ...responseMissed(), data: { ...responseMissed().data, at: LONG_AFTER } };
    const { fallen, twice } = judgeTime(logOf(raised(), dispatched(), responseMissed(), again), NOW);
    expect([fallen, twice.length]).toEqual([2, 1]);
  });
});

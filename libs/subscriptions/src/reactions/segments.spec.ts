import { START, type StoredEvent } from '@app/event-sourcing';
import { instant } from '@app/kernel';
import { EVERY } from './reaction.js';
import { segmentsOf } from './segments.js';

const event = (stream: string, id: string): StoredEvent => ({
  id,
  stream,
  type: 'SomethingHappened',
  data: {},
  meta: {},
  revision: 0n,
  position: START,
  recordedAt: instant(0),
});
const correlate = ({ stream }: StoredEvent) =>
  stream === 'rulebook' ? EVERY : stream === 'other' ? undefined : stream;

describe('the segments of a batch', () => {
  test('gather the events of each process in order', () => {
    const [a1, b1, a2] = [event('a', '1'), event('b', '2'), event('a', '3')];
    expect(segmentsOf([a1, b1, event('other', '9'), a2], correlate)).toEqual([
      {
        byKey: new Map([
          ['a', [a1, a2]],
          ['b', [b1]],
        ]),
      },
    ]);
  });

  test('are cut where an event concerns every process', () => {
    const [a1, all, a2] = [event('a', '1'), event('rulebook', '2'), event('a', '3')];
    expect(segmentsOf([a1, all, all, a2], correlate)).toEqual([
      { byKey: new Map([['a', [a1]]]) },
      { every: all },
      { every: all },
      { byKey: new Map([['a', [a2]]]) },
    ]);
  });

  test('of nothing are none', () => {
    expect(segmentsOf([event('other', '1')], correlate)).toEqual([]);
  });
});

import { type Position, position } from '@app/event-sourcing';
import { newEvent } from '@app/testing';
import type { Happening } from './concerns.js';
import { makeRecent } from './recent.js';

const at = (count: number): Position => position(count);
const happening = (count: number): Happening => ({
  event: { ...newEvent(), stream: 'call-1', revision: 0n, position: at(count), recordedAt: '' as never },
});
const positions = (happenings: readonly Happening[] | undefined) =>
  happenings?.map(({ event }) => Number(event.position));

describe('what happened last', () => {
  test('is told from where one stands', () => {
    const recent = makeRecent();
    recent.begin(at(5));
    recent.keep([happening(6), happening(7)], at(8));
    expect(positions(recent.since(at(5)))).toEqual([6, 7]);
    expect(positions(recent.since(at(6)))).toEqual([7]);
    expect(positions(recent.since(at(8)))).toEqual([]);
    expect(recent.to()).toBe(at(8));
  });

  test('is not told to who stands before its beginning', () => {
    const recent = makeRecent();
    expect(recent.since(at(0))).toBeUndefined();
    recent.begin(at(5));
    expect(recent.since(at(4))).toBeUndefined();
  });

  test('is forgotten when there is too much of it', () => {
    const recent = makeRecent(2);
    recent.begin(at(0));
    recent.keep([happening(1), happening(2)], at(2));
    expect(positions(recent.since(at(0)))).toEqual([1, 2]);
    recent.keep([happening(3)], at(3));
    expect(recent.since(at(0))).toBeUndefined();
    expect(positions(recent.since(at(1)))).toEqual([2, 3]);
  });
});

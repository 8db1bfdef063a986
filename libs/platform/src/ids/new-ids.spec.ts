import { version } from 'uuid';
import { callIdOfSource, newCallId, newCommandId, reboundIdOfSource } from './new-ids.js';

describe('ids', () => {
  test('new ones sort in the order they were made', () => {
    const made = Array.from({ length: 1_000 }, newCallId);
    expect(made).toEqual(made.toSorted());
    expect(new Set(made).size).toBe(1_000);
    expect([version(newCallId()), version(newCommandId())]).toEqual([7, 7]);
  });

  test('a source number names the same call for ever', () => {
    expect(callIdOfSource('12345', 'HX20260302-0117')).toBe('c567758a-c3f0-5a87-ba8f-b3416790a507');
  });

  test('another source or number names another call', () => {
    const named = [callIdOfSource('12345', '7'), callIdOfSource('grid', '7'), callIdOfSource('12345', '8')];
    expect(new Set(named).size).toBe(3);
  });

  test('the same number of another township is another call', () => {
    const of = (township: string) => callIdOfSource('front-desk', '7', township);
    expect(of('331082101')).toBe(of('331082101'));
    expect(of('331082102')).not.toBe(of('331082101'));
  });

  test('a source number names the same rebound report for ever, and never a call', () => {
    const rebound = reboundIdOfSource('grid', '7', '331082101');
    expect(rebound).toBe('7daf8d62-ca62-5637-ba92-f316e904501d');
    expect(rebound).not.toBe(callIdOfSource('grid', '7', '331082101'));
  });
});

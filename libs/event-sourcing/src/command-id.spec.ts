import { commandHash, eventId } from '@app/event-sourcing';

describe('the id of an event', () => {
  test('is the same for ever, a UUID of version 5', () => {
    expect(eventId('raise 1', 0)).toBe(eventId('raise 1', 0));
    expect(eventId('raise 1', 0)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test('differs by command and by place', () => {
    const ids = [eventId('a', 0), eventId('a', 1), eventId('b', 0), eventId('a/1', 0), eventId('a', 10)];
    expect(new Set(ids).size).toBe(5);
  });
});

describe('the hash of a body', () => {
  test('does not know the order of fields, but that of lists', () => {
    expect(commandHash({ a: 1, b: { c: 2, d: 3 } })).toBe(commandHash({ b: { d: 3, c: 2 }, a: 1 }));
    expect(commandHash([1, 2])).not.toBe(commandHash([2, 1]));
  });

  test('differs when a value differs', () => {
    expect(commandHash({ a: 1 })).not.toBe(commandHash({ a: '1' }));
    expect(commandHash({ a: 1 })).not.toBe(commandHash({ a: 1, b: null }));
  });
});

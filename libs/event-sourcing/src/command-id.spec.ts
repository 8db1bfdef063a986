import { commandHash, eventId } from '@app/event-sourcing';

describe('the id of an event', () => {
  test('is the same for ever, a UUID of version 5', () => {
    expect(eventId('raise 1', 0)).toBe('2c0fa210-8c43-5983-8a8c-5b82e51598fc');
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

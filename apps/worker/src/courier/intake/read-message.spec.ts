import { messageOf } from '../../../test-kit/intake-message.js';
import { readMessage } from './read-message.js';

const bytes = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

describe('a message that can be read', () => {
  test('is what it says, with what it leaves out as usual', () => {
    expect(readMessage(bytes(messageOf()))).toMatchObject({
      is: 'read',
      message: { data: { source: { kind: '12345', number: 'HX-0001' }, urgency: 'ordinary' } },
    });
  });

  test('may bear attributes that nobody asked for', () => {
    expect(readMessage(bytes({ ...messageOf(), time: '2026-03-02T01:00:00Z', traceparent: '00-ab' })).is).toBe('read');
  });
});

describe('a message that cannot be read', () => {
  const { data, ...envelope } = messageOf();
  test.each([
    ['nothing', null, 'empty'],
    ['no bytes', Buffer.alloc(0), 'empty'],
    ['words', Buffer.from('吹哨报到'), 'not-json'],
    ['half of it', bytes(messageOf()).subarray(0, 50), 'not-json'],
    ['GB18030', Buffer.from([0x22, 0xba, 0xf4, 0xd3, 0xa6, 0x22]), 'not-json'],
    ['null', bytes(null), 'not-a-cloud-event'],
    ['a list', bytes([messageOf()]), 'not-a-cloud-event'],
    ['data without an envelope', bytes(data), 'not-a-cloud-event'],
    ['another type', bytes({ ...messageOf(), type: 'huying.call.raised.v1' }), 'unknown-type'],
    ['a later version', bytes({ ...messageOf(), type: 'huying.intake.call.v2' }), 'future-version'],
    ['a later envelope', bytes({ ...messageOf(), specversion: '2.0' }), 'future-version'],
    ['no data', bytes(envelope), 'wrong-shape'],
    ['no number', bytes(messageOf({ source: { kind: '12345' } })), 'wrong-shape'],
    ['another source', bytes(messageOf({ source: { kind: 'patrol', number: '1' } })), 'wrong-shape'],
    ['a misspelt field', bytes(messageOf({ urgancy: 'urgent' })), 'wrong-shape'],
    ['control characters', bytes(messageOf({ subject: 'a\u0000b' })), 'wrong-shape'],
  ])('%s', (_what, value, is) => {
    expect(readMessage(value)).toEqual({ is, why: expect.stringMatching(/\S/) });
  });

  test('says which field is wrong and not what was in it', () => {
    const reading = readMessage(bytes(messageOf({ personServed: { name: '某人', phone: 'not a phone 139' } })));
    expect(reading).toEqual({ is: 'wrong-shape', why: expect.stringContaining('data.personServed.phone') });
    expect(JSON.stringify(reading)).not.toContain('139');
  });
});

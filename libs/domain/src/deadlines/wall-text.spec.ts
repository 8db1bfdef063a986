import { instant } from '@app/kernel';
import { momentOf, wallText } from './wall-text.js';

const SHANGHAI = 'Asia/Shanghai';

describe('a moment in words', () => {
  test('shows the wall clock with its offset', () => {
    expect(wallText(instant('2026-02-24T16:00:00Z'), SHANGHAI)).toBe('2026-02-25T00:00:00+08:00');
    expect(wallText(instant('2019-02-13T21:18:53Z'), 'America/New_York')).toBe('2019-02-13T16:18:53-05:00');
    expect(wallText(instant('2019-02-13T21:18:53Z'), 'Asia/Kolkata')).toBe('2019-02-14T02:48:53+05:30');
  });

  test.each([
    ['2026-02-25', '2026-02-24T16:00:00Z'],
    ['2026-02-25 09:30', '2026-02-25T01:30:00Z'],
    ['2026-02-25T09:30:15', '2026-02-25T01:30:15Z'],
    ['2019-02-13T16:18:53-05:00', '2019-02-13T21:18:53Z'],
    ['2019-02-13T16:18:53Z', '2019-02-13T16:18:53Z'],
  ])('%s is read', (text, moment) => expect(momentOf(text, SHANGHAI)).toBe(instant(moment)));

  test.each([
    '',
    'tomorrow',
    '2026-02-30',
    '2026-2-3',
    '2026-02-25 25:00',
    '2026-02-25T10:61',
    '2026-13-01T00:00:00Z',
    '2026-02-30T00:00:00Z',
    '2026',
  ])('%p names no moment', (text) => expect(momentOf(text, SHANGHAI)).toBeUndefined());
});

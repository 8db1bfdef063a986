import { day, instant, line, lines, officerId, phone, unitCode } from './fields.js';
import { momentText } from './query-fields.js';

const takes = (form: { safeParse(text: unknown): { success: boolean } }, text: unknown) => form.safeParse(text).success;

describe('a line of words', () => {
  test('is taken without the spaces around it, in any writing', () => {
    expect(line(10).parse('  桥头 𠮷田 ')).toBe('桥头 𠮷田');
  });

  test.each(['', '   ', 'a\nb', 'a\u0000b', 'a\u0085b', 'a\ud800b', '12345678901'])('is refused: %j', (text) => {
    expect(takes(line(10), text)).toBe(false);
  });

  test.each(['\u200b', ' \u200b\u2060 ', '\ufeff', '\u200d', '\ufe0f', '\u00ad'])(
    'of nothing visible is refused: %j',
    (text) => {
      expect(takes(line(10), text)).toBe(false);
      expect(takes(lines(10), text)).toBe(false);
    },
  );

  test.each(['桥头\u202e东', '\u2066桥头', '桥\u200b头', '桥\u2029头', '桥\u{e0041}头'])(
    'that holds what nobody sees is refused: %j',
    (text) => {
      expect(takes(line(10), text)).toBe(false);
      expect(takes(lines(10), text)).toBe(false);
    },
  );

  test('keeps what joins the parts of one picture', () => {
    expect(line(20).parse('👩\u200d🌾 巡查 ❤\ufe0f')).toBe('👩\u200d🌾 巡查 ❤\ufe0f');
    expect(takes(lines(40), '🏴\u{e0067}\u{e0062}\u{e007f}')).toBe(false);
  });

  test('may run over several lines where it may', () => {
    expect(takes(lines(10), '一\n二\t三')).toBe(true);
    expect(takes(lines(10), 'a\u0007b')).toBe(false);
  });
});

describe('a moment', () => {
  test('is read as UTC whatever its offset', () => {
    expect(instant.parse('2026-03-02T09:30:00+08:00')).toBe('2026-03-02T01:30:00.000Z');
    expect(instant.parse('2026-03-02T01:30:00.5Z')).toBe('2026-03-02T01:30:00.500Z');
  });

  test.each(['2026-03-02T09:30:00', '2026-02-29T00:00:00Z', '0001-01-01T00:00:00Z', '2200-01-01T00:00:00Z'])(
    'is refused: %s',
    (text) => expect(takes(instant, text)).toBe(false),
  );

  test('may lose its plus on the way through an address', () => {
    expect(momentText.parse('2026-03-02T09:30:00 08:00')).toBe('2026-03-02T09:30:00+08:00');
    expect(momentText.parse('2026-03-02 09:30')).toBe('2026-03-02 09:30');
    expect(takes(momentText, 'tomorrow')).toBe(false);
  });
});

describe('days, codes, ids and telephones', () => {
  test.each([
    [day, '2026-02-28', '2026-02-29'],
    [unitCode, 'SCJG-QS', '../etc'],
    [officerId, '王伟.2', 'a b'],
    [phone, '+86 (0576) 8412345转802', 'call me'],
  ])('have a form of their own', (form, good, bad) => {
    expect([takes(form, good), takes(form, bad)]).toEqual([true, false]);
  });
});

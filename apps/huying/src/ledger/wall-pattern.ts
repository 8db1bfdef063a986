type Part = 'year' | 'month' | 'day' | 'hour' | 'hour12' | 'minute' | 'second' | 'half';
type Parts = Readonly<Partial<Record<Part, string>>>;

const TOKENS: Readonly<Record<string, readonly [part: Part, shape: string]>> = {
  yyyy: ['year', '\\d{4}'],
  MM: ['month', '\\d{1,2}'],
  M: ['month', '\\d{1,2}'],
  dd: ['day', '\\d{1,2}'],
  d: ['day', '\\d{1,2}'],
  HH: ['hour', '\\d{1,2}'],
  H: ['hour', '\\d{1,2}'],
  hh: ['hour12', '0?\\d|1[0-2]'],
  h: ['hour12', '0?\\d|1[0-2]'],
  mm: ['minute', '\\d{1,2}'],
  ss: ['second', '\\d{1,2}'],
  a: ['half', '[AaPp]\\.?[Mm]\\.?'],
};

/** Something in quotes, a letter as often as it is repeated, or what stands between them. */
const PIECES = /'([^']+)'|(([a-zA-Z])\3*)|[^a-zA-Z']+|'/g;

const literally = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '\\$&');

const shapeOf = ([piece, quoted, token]: RegExpExecArray, asked: Part[]): string | undefined => {
  if (token === undefined) return piece === "'" ? undefined : literally(quoted ?? piece);
  const [part, shape] = TOKENS[token] ?? [];
  if (part === undefined || asked.includes(part)) return undefined;
  asked.push(part);
  return `(?<${part}>${shape})`;
};

const isWhole = (asked: readonly Part[]): boolean => {
  const has = (part: Part): boolean => asked.includes(part);
  return has('year') && has('month') && has('day') && has('hour12') === has('half') && !(has('hour') && has('half'));
};

const formOf = (pattern: string): RegExp | undefined => {
  const asked: Part[] = [];
  const shapes = [...pattern.matchAll(PIECES)].map((piece) => shapeOf(piece, asked));
  return shapes.includes(undefined) || !isWhole(asked) ? undefined : new RegExp(`^${shapes.join('')}$`);
};

const two = (digits = '0'): string => digits.padStart(2, '0');

const hourOf = ({ hour, hour12, half = '' }: Parts): string =>
  hour12 === undefined ? two(hour) : two(String((Number(hour12) % 12) + (/^p/i.test(half) ? 12 : 0)));

const written = (parts: Parts): string =>
  `${parts.year}-${two(parts.month)}-${two(parts.day)} ${hourOf(parts)}:${two(parts.minute)}:${two(parts.second)}`;

/** Rewrites the wall times of a Unicode date pattern as `2026-03-02 09:30:00`, be there such a day or not; undefined when the pattern asks for more than numbers. */
export const wallPattern = (pattern: string): ((text: string) => string | undefined) | undefined => {
  const form = formOf(pattern);
  if (form === undefined) return undefined;
  return (text) => {
    const parts = form.exec(text)?.groups;
    return parts === undefined ? undefined : written(parts);
  };
};

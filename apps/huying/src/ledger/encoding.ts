import { createReadStream } from 'node:fs';

export const ENCODINGS = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof ENCODINGS)[number];

const MARKS: readonly (readonly [mark: string, encoding: Encoding])[] = [
  ['fffe', 'utf-16le'],
  ['feff', 'utf-16be'],
  ['efbbbf', 'utf-8'],
];

const markedAs = async (file: string): Promise<Encoding | undefined> => {
  for await (const begin of createReadStream(file, { end: 2 }))
    return MARKS.find(([mark]) => (begin as Buffer).toString('hex').startsWith(mark))?.[1];
  return undefined;
};

/** A byte in a hundred: text of another encoding has far more that are no UTF-8, a damaged file far fewer. */
const DAMAGED = 0.01;

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

/** What share of its characters beyond ASCII cannot be read as UTF-8. */
const unreadable = async (file: string): Promise<number> => {
  let [strange, bad] = [0, 0];
  for await (const text of textOf(file, 'utf-8', () => undefined)) {
    strange += count(text, /\P{ASCII}/gu);
    bad += count(text, /\uFFFD/g);
  }
  return strange === 0 ? 0 : bad / strange;
};

/** As its byte order mark says, else UTF-8 unless much of it is none, else GB18030: those in which ledgers are kept. */
export const encodingOf = async (file: string): Promise<Encoding> => {
  const marked = await markedAs(file);
  if (marked !== undefined) return marked;
  return (await unreadable(file)) <= DAMAGED ? 'utf-8' : 'gb18030';
};

/** The text of a file, without a byte order mark; tells how many bytes it has read. */
export async function* textOf(file: string, encoding: Encoding, onBytes: (bytes: number) => void) {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of createReadStream(file)) {
    onBytes(chunk.length);
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder.decode();
}

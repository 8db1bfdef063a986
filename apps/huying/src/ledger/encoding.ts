import { createReadStream } from 'node:fs';

export const ENCODINGS = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof ENCODINGS)[number];

const MARKS: Readonly<Record<string, Encoding>> = { fffe: 'utf-16le', feff: 'utf-16be' };

const markedAs = async (file: string): Promise<Encoding | undefined> => {
  for await (const mark of createReadStream(file, { end: 1 })) return MARKS[(mark as Buffer).toString('hex')];
  return undefined;
};

/** UTF-16 when the file begins with its mark, UTF-8 when every byte is, else GB18030: those in which ledgers are kept. */
export const encodingOf = async (file: string): Promise<Encoding> => {
  const marked = await markedAs(file);
  if (marked !== undefined) return marked;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(file)) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return 'utf-8';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'gb18030';
    throw error;
  }
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

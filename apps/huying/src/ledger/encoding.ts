import { createReadStream } from 'node:fs';

export type Encoding = 'utf-8' | 'gb18030';

/** UTF-8 when every byte of the file is, else GB18030: the two in which ledgers are kept. */
export const encodingOf = async (file: string): Promise<Encoding> => {
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

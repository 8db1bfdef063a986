import { createReadStream } from 'node:fs';
import { fileTypeFromFile } from 'file-type';
import { type EvidenceKind, kindOfType, PLAIN_TEXT } from './evidence-kind.js';

/** The kind of file that the bytes at a path are; undefined when they are none that may be evidence. */
export const kindOfBytes = async (path: string): Promise<EvidenceKind | undefined> => {
  const sniffed = await fileTypeFromFile(path);
  if (sniffed !== undefined) return kindOfType(sniffed.mime);
  return (await reads(path, 'utf-8')) || (await reads(path, 'gb18030')) ? PLAIN_TEXT : undefined;
};

// text has line ends and tabs; every other control character belongs to something that only pretends
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f]/;

const reads = async (path: string, encoding: string): Promise<boolean> => {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of createReadStream(path))
      if (CONTROL.test(decoder.decode(chunk, { stream: true }))) return false;
    return !CONTROL.test(decoder.decode());
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return false;
    throw error;
  }
};

import { inflateSync } from 'node:zlib';
import type { PaperFormat } from '@app/papers';
import { strFromU8, unzipSync } from 'fflate';

const STREAM = /(<<[^>]*?)\/Length \d+([^>]*>>\s*stream\r?\n)([\s\S]*?)(\r?\nendstream)/g;

const inflated = (bytes: string): string => {
  try {
    return inflateSync(Buffer.from(bytes, 'latin1')).toString('latin1');
  } catch {
    return bytes;
  }
};

/** Every object with its stream unpacked, without the places in the file: another zlib packs the same words otherwise. */
const ofPdf = (bytes: Buffer): string =>
  bytes
    .toString('latin1')
    .replace(/\nxref\n[\s\S]*?trailer/, '\ntrailer')
    .replace(/startxref\n\d+/, '')
    .replaceAll(STREAM, (_, head, tail, packed, end) => head + tail + inflated(packed) + end);

const ofWord = (bytes: Buffer): string =>
  Object.entries(unzipSync(bytes))
    .map(([name, part]) => `${name}\n${name.endsWith('.png') ? 'a picture' : strFromU8(part)}`)
    .join('\n');

/** What a paper says and how it is laid out, whoever packed it. */
export const contentsOf = (bytes: Buffer, format: PaperFormat): string =>
  format === 'pdf' ? ofPdf(bytes) : ofWord(bytes);

import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { isRejection, type OfficerId, reject } from '@app/kernel';
import { openEvidenceDirectory } from './directory-evidence-store.js';
import type { EvidenceStore, KeptEvidence } from './evidence-store.js';

const MIB = 1_048_576;
const specimen = (name: string) => readFile(new URL(`./specimens/${name}`, import.meta.url));
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const text = Buffer.from('现场已清理，照片见附件。\n');

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex');
const MP3 = Buffer.from(`fffb9000${'00'.repeat(413)}`, 'hex');
const GBK = Buffer.from('cfd6b3a1d2d1c7e5c0ed', 'hex');
const ftyp = (brand: string) => Buffer.from(`\0\0\0\u0018ftyp${brand}\0\0\0\0${brand}mp41`, 'latin1');

let directory: string;
let store: EvidenceStore;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'huying-evidence-'));
  store = await openEvidenceDirectory(directory, { mostBytes: MIB });
});
afterEach(() => rm(directory, { recursive: true }));

const put = (bytes: Uint8Array, name: string, declaredType = 'application/octet-stream') =>
  store.put(Readable.from([bytes]), { name, declaredType });

const kept = async (bytes: Uint8Array, name: string): Promise<KeptEvidence> => {
  const answer = await put(bytes, name);
  if (isRejection(answer)) throw new Error(`refused: ${answer.rejected}`);
  return answer;
};

const filesLeft = async () =>
  (await readdir(directory, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());

describe('evidence that is kept', () => {
  test('is found again by what is in it', async () => {
    const found = await kept(text, 'note.txt');
    expect(found).toEqual({ sha256: sha256(text), size: text.length, type: 'text/plain' });
    const content = await store.open(found.sha256);
    expect(content && (await buffer(content))).toEqual(text);
  });

  test('tells who uploaded it, be it the same bytes twice', async () => {
    const by = (officer: string) => ({ name: 'note.txt', declaredType: 'text/plain', by: officer as OfficerId });
    await store.put(Readable.from([text]), by('li'));
    await store.put(Readable.from([text]), by('../王'));
    const uploaded = (officer: string, hash = sha256(text)) => store.isUploadedBy(hash, officer as OfficerId);
    expect([await uploaded('li'), await uploaded('../王'), await uploaded('qian')]).toEqual([true, true, false]);
    expect([await uploaded('li', sha256(PNG)), await uploaded('li', '../etc')]).toEqual([false, false]);
    expect(await store.find(sha256(text))).toMatchObject({ size: text.length });
  });

  test('tells what it is without being opened', async () => {
    const picture = await kept(PNG, 'before.png');
    expect(await store.find(picture.sha256)).toEqual({ ...picture, type: 'image/png', size: PNG.length });
    expect(await store.find(sha256(text))).toBeUndefined();
    expect(await store.find('../../etc/passwd')).toBeUndefined();
  });

  test('lies under the first digits of its hash, and nothing else does', async () => {
    const { sha256: hash } = await kept(text, 'note.txt');
    expect((await filesLeft()).map(({ parentPath, name }) => join(parentPath, name))).toEqual([
      join(directory, hash.slice(0, 2), hash.slice(2, 4), hash),
    ]);
  });

  test('is kept once however often it comes', async () => {
    const answers = await Promise.all([kept(text, 'note.txt'), kept(text, 'again.txt'), kept(text, 'NOTE.TXT')]);
    expect(new Set(answers.map((answer) => answer.sha256)).size).toBe(1);
    expect(await filesLeft()).toHaveLength(1);
  });

  test('is not found by a hash that was never given, nor by a path', async () => {
    expect(await store.open('0'.repeat(64))).toBeUndefined();
    expect(await store.open('../../../../etc/passwd')).toBeUndefined();
  });

  test.each([
    ['photo.png', 'image/png', PNG],
    ['photo.jpeg', 'image/jpeg', JPEG],
    ['photo.webp', 'image/webp', Buffer.from('RIFF\u0010\0\0\0WEBPVP8 ', 'latin1')],
    ['telephone.heic', 'image/heic', ftyp('heic')],
    ['telephone.HEIC', 'image/heic', ftyp('mif1')],
    ['page.pdf', 'application/pdf', Buffer.from('%PDF-1.7\n%%EOF\n')],
    ['film.mp4', 'video/mp4', ftyp('isom')],
    ['voice.mp3', 'audio/mpeg', MP3],
    ['note.txt', 'text/plain', GBK],
  ])('may be %s', async (name, type, bytes) => {
    expect(await kept(bytes, name)).toMatchObject({ type });
  });

  test.each([
    ['report.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['ledger.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ])('may be %s', async (name, type) => {
    expect(await kept(await specimen(name), name)).toMatchObject({ type });
  });
});

describe('evidence that is refused', () => {
  afterEach(async () => expect(await filesLeft()).toEqual([]));

  test('is of a kind that is not accepted', async () => {
    for (const name of ['run.exe', 'page.html', 'photo.svg', 'png', 'no-ending'])
      expect(await put(text, name)).toMatchObject(reject('evidence.kind-not-accepted'));
  });

  test('is not what its name says', async () => {
    const refused = (found: string) => reject('evidence.not-what-its-name-says', { found });
    expect(await put(PNG, 'photo.jpg')).toEqual(refused('png'));
    expect(await put(PNG, 'photo.jpg', 'image/png')).toEqual(refused('png'));
    expect(await put(text, 'photo.png')).toEqual(refused('txt'));
    expect(await put(await specimen('ledger.xlsx'), 'report.docx')).toEqual(refused('xlsx'));
    expect(await put(Buffer.from('MZ\u0090\0\u0003\0\0\0', 'latin1'), 'note.txt')).toEqual(refused('?'));
    expect(await put(Buffer.from([0x61, 0, 0x62]), 'note.txt')).toEqual(refused('?'));
    expect(await put(Buffer.from('<?xml version="1.0"?><svg/>'), 'note.txt')).toEqual(refused('?'));
  });

  test('is not what its sender declares', async () => {
    expect(await put(PNG, 'photo.png', 'application/pdf')).toMatchObject(reject('evidence.not-what-its-name-says'));
  });

  test('is empty', async () => {
    expect(await put(Buffer.alloc(0), 'note.txt')).toEqual(reject('evidence.empty'));
  });

  test('is larger than the limit, be it by one byte', async () => {
    expect(await put(Buffer.alloc(MIB + 1, 'x'), 'note.txt')).toEqual(reject('evidence.too-large', { mostMib: 1 }));
  });

  test('was cut at the door', async () => {
    const content = Object.assign(Readable.from([text]), { truncated: true });
    const answer = await store.put(content, { name: 'note.txt', declaredType: 'text/plain' });
    expect(answer).toEqual(reject('evidence.too-large', { mostMib: 1 }));
  });

  test('finds no room on the disk', async () => {
    const fullDisk = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    const content = Readable.from(brokenBy(fullDisk));
    expect(await store.put(content, { name: 'note.txt', declaredType: '' })).toEqual(reject('evidence.no-room'));
  });

  test('breaks off in the middle, which is an error and no refusal', async () => {
    const content = Readable.from(brokenBy(new Error('the sender went away')));
    await expect(store.put(content, { name: 'note.txt', declaredType: '' })).rejects.toThrow('the sender went away');
  });
});

async function* brokenBy(error: Error) {
  yield text;
  throw error;
}

describe('an upload that a dead process left', () => {
  test('is removed when the directory is opened a day later, a younger one is not', async () => {
    const incoming = join(directory, 'incoming');
    const yesterday = Date.now() / 1_000 - 25 * 3_600;
    await Promise.all(['old', 'young'].map((name) => writeFile(join(incoming, name), text)));
    await utimes(join(incoming, 'old'), yesterday, yesterday);
    await openEvidenceDirectory(directory, { mostBytes: MIB });
    expect(await readdir(incoming)).toEqual(['young']);
  });
});

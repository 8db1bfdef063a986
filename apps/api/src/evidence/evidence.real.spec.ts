import { createHash } from 'node:crypto';
import { afterActs, DISPATCH, dispatched, FEEDBACK, RAISE, raised } from '../../test-kit/a-call.js';
import type { Returned } from '../../test-kit/returned.js';
import { type RunningApi, startApi } from '../../test-kit/start-api.js';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
}, 60_000);
afterAll(() => api.close());

const EVIDENCE = '/api/v1/evidence';
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkM9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const note = (text: string) => Buffer.from(`${text}\n`);
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

const form = (bytes: Buffer, name: string, type = 'application/octet-stream'): FormData => {
  const data = new FormData();
  data.append('file', new Blob([new Uint8Array(bytes)], { type }), name);
  return data;
};

const upload = async (bytes: Buffer, name: string, type?: string): Promise<Returned> =>
  (await api.as('li')).send('POST', EVIDENCE, { body: form(bytes, name, type) });

const cited = async (bytes: Buffer, name: string) => {
  const { body } = await upload(bytes, name);
  return { name, size: body.size, sha256: body.sha256 };
};

describe('uploading', () => {
  test('keeps the file under the hash of its content', async () => {
    const { status, headers, body } = await upload(PNG, '现场 照片.png', 'image/png');
    expect([status, headers.get('location')]).toEqual([201, `${EVIDENCE}/${sha256(PNG)}`]);
    expect(body).toEqual({ name: '现场 照片.png', size: PNG.length, sha256: sha256(PNG), type: 'image/png' });
  });

  test('takes more than a body may hold', async () => {
    const { status, body } = await upload(Buffer.alloc(600_000, '现场记录 '), '记录.txt');
    expect([status, body.size]).toEqual([201, 600_000]);
  });

  test('that breaks off in the middle leaves nothing behind, not even in the log', async () => {
    const { token } = await api.as('li');
    const leaving = new AbortController();
    const begun = new ReadableStream({
      start: (sending) =>
        sending.enqueue(Buffer.from('--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\n现')),
    });
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'multipart/form-data; boundary=x' };
    const init = { method: 'POST', headers, body: begun, duplex: 'half', signal: leaving.signal };
    const sent = fetch(`${api.url}${EVIDENCE}`, init as RequestInit).catch(() => 'broken off');
    setTimeout(() => leaving.abort(), 100);
    expect(await sent).toBe('broken off');
    expect((await upload(note('下一个'), 'a.txt')).status).toBe(201);
    expect(api.logged).toEqual([]);
  });

  test.each([
    ['is not what its name says', note('不是图片'), 'a.png', 415, 'evidence.not-what-its-name-says'],
    ['is of a kind that is not accepted', note('#!/bin/sh'), 'a.sh', 415, 'evidence.kind-not-accepted'],
    ['is empty', Buffer.alloc(0), 'a.txt', 422, 'evidence.empty'],
    ['is too large', Buffer.alloc(1_048_577, 'a'), 'a.txt', 413, 'evidence.too-large'],
  ])('what %s is refused', async (_what, bytes, name, status, code) => {
    expect((await upload(bytes, name)).body).toMatchObject({ status, code });
  });

  test('without a file, or not as a form, is refused', async () => {
    const li = await api.as('li');
    const nothing = new FormData();
    nothing.append('remark', '没有文件');
    expect((await li.send('POST', EVIDENCE, { body: nothing })).body.code).toBe('evidence.empty');
    expect((await li.post(EVIDENCE, {})).body.code).toBe('media-type.not-accepted');
  });
});

describe('citing', () => {
  test('what was never uploaded, or in another size, is refused', async () => {
    const li = await api.as('li');
    const never = { name: 'a.txt', size: 5, sha256: sha256(note('从未上传')) };
    expect((await li.post('/api/v1/calls', { ...RAISE, evidence: [never] })).body).toMatchObject({
      status: 422,
      code: 'evidence.missing',
    });
    const kept = await cited(note('大小不符'), 'a.txt');
    const refused = await li.post('/api/v1/calls', { ...RAISE, evidence: [{ ...kept, size: kept.size + 1 }] });
    expect(refused.body.code).toBe('evidence.missing');
  });

  test('a file under the name of another kind is refused', async () => {
    const kept = await cited(note('其实是文字'), 'a.txt');
    const evidence = [{ ...kept, name: 'a.pdf' }];
    const refused = await (await api.as('li')).post('/api/v1/calls', { ...RAISE, evidence });
    expect(refused.body.code).toBe('evidence.not-what-its-name-says');
  });

  test('is checked on feedback too', async () => {
    const at = await dispatched(api);
    const evidence = [{ name: 'a.txt', size: 5, sha256: sha256(note('也没上传')) }];
    const refused = await (await api.as('wang')).post(`${at}/slips/1/feedback`, { ...FEEDBACK, evidence });
    expect(refused.body.code).toBe('evidence.missing');
  });
});

describe('reading', () => {
  test('is for those who may read a call that cites the file', async () => {
    const file = await cited(note('清理前，河道有油污'), '清理前.txt');
    const at = await raised(api, { evidence: [file] });
    const position = (await afterActs(api, at, ['qian', 'dispatch', DISPATCH]))?.body.position;
    await (await api.as('feng')).get(`/api/v1/calls?after=${position}`);
    for (const officer of ['li', 'wang', 'feng']) {
      const { status, body } = await (await api.as(officer)).get(`${EVIDENCE}/${file.sha256}`);
      expect([officer, status, body]).toEqual([officer, 200, '清理前，河道有油污\n']);
    }
    for (const officer of ['he', 'zhou', 'jiang'])
      expect((await (await api.as(officer)).get(`${EVIDENCE}/${file.sha256}`)).body.code).toBe('evidence.unknown');
  });

  test('gives a file to be saved, never a page', async () => {
    const file = await cited(note('带引号的文件名'), '"清理\'后".txt');
    const { headers } = await (await api.as('li')).post('/api/v1/calls', { ...RAISE, evidence: [file] });
    expect(headers.get('location')).not.toBeNull();
    const { body } = await (await api.as('li')).get(headers.get('location') as string);
    await (await api.as('li')).get(`/api/v1/calls?after=${body.position}`);
    const saved = await (await api.as('li')).get(`${EVIDENCE}/${file.sha256}`);
    expect(saved.headers.get('content-disposition')).toBe(
      `attachment; filename="______.txt"; filename*=UTF-8''%22%E6%B8%85%E7%90%86%27%E5%90%8E%22.txt`,
    );
    expect(saved.headers.get('x-content-type-options')).toBe('nosniff');
    expect(saved.headers.get('content-type')).toBe('text/plain');
  });

  test('of what nobody cites is refused, even to its uploader', async () => {
    const file = await cited(note('没人引用'), 'a.txt');
    expect((await (await api.as('li')).get(`${EVIDENCE}/${file.sha256}`)).body.code).toBe('evidence.unknown');
    expect((await (await api.as('li')).get(`${EVIDENCE}/..%2f..%2fetc`)).body.code).toBe('evidence.unknown');
  });
});

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { eventually } from '@app/testing';
import { EVIDENCE, note, sha256, upload } from '../../test-kit/a-file.js';
import { type RunningApi, startApi } from '../../test-kit/start-api.js';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
}, 60_000);
afterAll(() => api.close());

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkM9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('uploading', () => {
  test('keeps the file under the hash of its content', async () => {
    const { status, headers, body } = await upload(api, PNG, '现场 照片.png', { type: 'image/png' });
    expect([status, headers.get('location')]).toEqual([201, `${EVIDENCE}/${sha256(PNG)}`]);
    expect(body).toEqual({ name: '现场 照片.png', size: PNG.length, sha256: sha256(PNG), type: 'image/png' });
  });

  test('takes more than a body may hold', async () => {
    const { status, body } = await upload(api, Buffer.alloc(650_000, '现场记录 '), '记录.txt');
    expect([status, body.size]).toEqual([201, 650_000]);
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
    const arriving = async () => (await readdir(join(api.home, 'evidence', 'incoming'))).length;
    await eventually(async () => expect(await arriving()).toBe(1));
    leaving.abort();
    expect(await sent).toBe('broken off');
    await eventually(async () => expect(await arriving()).toBe(0));
    expect(api.logged).toEqual([]);
  });

  test('that ends before its form does is refused, and may be sent again', async () => {
    const { token } = await api.as('li');
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'multipart/form-data; boundary=x' };
    const body = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\nabc';
    const answer = await fetch(`${api.url}${EVIDENCE}`, { method: 'POST', headers, body });
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([400, 'evidence.broken-off']);
    expect(api.logged).toEqual([]);
  });

  test.each([
    ['is not what its name says', note('不是图片'), 'a.png', 415, 'evidence.not-what-its-name-says'],
    ['is of a kind that is not accepted', note('#!/bin/sh'), 'a.sh', 415, 'evidence.kind-not-accepted'],
    ['is empty', Buffer.alloc(0), 'a.txt', 422, 'evidence.empty'],
    ['is too large', Buffer.alloc(1_048_577, 'a'), 'a.txt', 413, 'evidence.too-large'],
  ])('what %s is refused', async (_what, bytes, name, status, code) => {
    expect((await upload(api, bytes, name)).body).toMatchObject({ status, code });
  });

  test('without a file, or not as a form, is refused', async () => {
    const li = await api.as('li');
    const nothing = new FormData();
    nothing.append('remark', '没有文件');
    expect((await li.send('POST', EVIDENCE, { body: nothing })).body.code).toBe('evidence.empty');
    expect((await li.post(EVIDENCE, {})).body.code).toBe('media-type.not-accepted');
  });
});

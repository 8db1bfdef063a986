import { unit } from '@app/testing';
import { afterActs, DISPATCH, dispatched, FEEDBACK, RAISE, raised } from '../../test-kit/a-call.js';
import { cited, EVIDENCE, note, sha256 } from '../../test-kit/a-file.js';
import { type RunningApi, startApi } from '../../test-kit/start-api.js';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
}, 60_000);
afterAll(() => api.close());

describe('citing', () => {
  test('what was never uploaded, or in another size, is refused', async () => {
    const li = await api.as('li');
    const never = { name: 'a.txt', size: 5, sha256: sha256(note('从未上传')) };
    expect((await li.post('/api/v1/calls', { ...RAISE, evidence: [never] })).body).toMatchObject({
      status: 422,
      code: 'evidence.missing',
    });
    const kept = await cited(api, note('大小不符'), 'a.txt');
    const refused = await li.post('/api/v1/calls', { ...RAISE, evidence: [{ ...kept, size: kept.size + 1 }] });
    expect(refused.body.code).toBe('evidence.missing');
  });

  test('a file under the name of another kind is refused', async () => {
    const kept = await cited(api, note('其实是文字'), 'a.txt');
    const evidence = [{ ...kept, name: 'a.pdf' }];
    const refused = await (await api.as('li')).post('/api/v1/calls', { ...RAISE, evidence });
    expect(refused.body.code).toBe('evidence.not-what-its-name-says');
  });

  test('another’s file is refused, unless one may read what cites it', async () => {
    const file = await cited(api, note('他镇的照片'), '照片.txt');
    const unread = { status: 403, code: 'evidence.not-yours-to-cite' };
    const call = { ...RAISE, evidence: [file] };
    const place = { unit: unit.community, detail: '南街' };
    const he = await api.as('he');
    expect((await he.post('/api/v1/calls', { ...call, place })).body).toMatchObject(unread);
    const at = await dispatched(api);
    const wang = await api.as('wang');
    expect((await wang.post(`${at}/slips/1/feedback`, { ...FEEDBACK, evidence: [file] })).body).toMatchObject(unread);
    const cites = await raised(api, { evidence: [file] });
    const position = (await afterActs(api, cites, ['qian', 'dispatch', DISPATCH]))?.body.position;
    await wang.get(`/api/v1/calls?after=${position}`);
    expect((await wang.post(`${at}/slips/1/feedback`, { ...FEEDBACK, evidence: [file] })).status).toBe(200);
    expect((await he.post('/api/v1/calls', { ...call, place })).body).toMatchObject(unread);
    await cited(api, note('他镇的照片'), '照片.txt', 'he');
    expect((await he.post('/api/v1/calls', { ...call, place })).status).toBe(201);
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
    const file = await cited(api, note('清理前，河道有油污'), '清理前.txt');
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
    const file = await cited(api, note('带引号的文件名'), '"清理\'后".txt');
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
    const file = await cited(api, note('没人引用'), 'a.txt');
    expect((await (await api.as('li')).get(`${EVIDENCE}/${file.sha256}`)).body.code).toBe('evidence.unknown');
    expect((await (await api.as('li')).get(`${EVIDENCE}/..%2f..%2fetc`)).body.code).toBe('evidence.unknown');
  });
});

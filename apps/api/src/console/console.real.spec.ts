import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type RunningApi, startApi } from '../../test-kit/start-api.js';

const PAGE = '<!doctype html><title>呼应</title>';
const SCRIPT = 'export const desk = 1;';

const built = (): string => {
  const directory = mkdtempSync(join(tmpdir(), 'huying-console-'));
  mkdirSync(join(directory, 'assets'));
  writeFileSync(join(directory, 'index.html'), PAGE);
  writeFileSync(join(directory, 'assets/desk-1.js'), SCRIPT);
  writeFileSync(join(directory, 'assets/desk-1.js.br'), brotliCompressSync(SCRIPT));
  return directory;
};

const console = built();
let api: RunningApi;
beforeAll(async () => {
  api = await startApi({ console });
}, 60_000);
afterAll(async () => {
  await api.close();
  rmSync(console, { recursive: true });
});

const at = (path: string, headers: Record<string, string> = {}) => fetch(`${api.url}${path}`, { headers });

describe('the console', () => {
  test.each(['/', '/in-tray', '/calls/0192f0c1-7a10-7000-8000-000000a1b2c3'])('has its page at %s', async (path) => {
    const answer = await at(path);
    expect([answer.status, await answer.text()]).toEqual([200, PAGE]);
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe');
  });

  test.each(['/api/nothing', '/api/v1/nothing', '/health/nothing', '/metrics/nothing', '/assets/nothing.js'])(
    'has none at %s',
    async (path) => {
      const answer = await at(path);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([
        404,
        'application/problem+json; charset=utf-8',
      ]);
    },
  );

  test('has assets that are kept for ever, compressed for who takes it', async () => {
    const plain = await at('/assets/desk-1.js', { 'accept-encoding': 'identity' });
    expect([plain.headers.get('content-encoding'), await plain.text()]).toEqual([null, SCRIPT]);
    const coded = await at('/assets/desk-1.js', { 'accept-encoding': 'gzip, br' });
    expect([coded.headers.get('content-encoding'), await coded.text()]).toEqual(['br', SCRIPT]);
    expect(coded.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(coded.headers.get('vary')).toBe('Accept-Encoding');
  });

  test('gives nothing that was not built', async () => {
    expect((await at('/assets/..%2f..%2findex.html')).status).toBe(404);
    expect((await at('/assets/desk-1.js.br')).status).toBe(404);
  });
});

import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SettingsError } from '../config/settings-error.js';
import { loadTokenKey, type TokenKey } from './token-key.js';

const publicHalf = ({ publicKey }: TokenKey) => publicKey.export({ format: 'jwk' });

describe('the token key', () => {
  let home: string;
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'huying-key-'));
  });
  afterEach(() => rm(home, { recursive: true }));

  test('is made at the first start and kept', async () => {
    const first = await loadTokenKey({ home });
    expect(publicHalf(await loadTokenKey({ home }))).toEqual(publicHalf(first));
    expect(await readdir(home)).toEqual(['token-key.pem']);
  });

  test('is readable by its owner only', async () => {
    await loadTokenKey({ home });
    expect(((await stat(join(home, 'token-key.pem'))).mode & 0o777).toString(8)).toBe('600');
  });

  test('is one key for processes that start at the same moment', async () => {
    const keys = await Promise.all(Array.from({ length: 8 }, () => loadTokenKey({ home })));
    expect(new Set(keys.map((key) => publicHalf(key).x)).size).toBe(1);
  });

  test.each([
    ['PEM', { type: 'pkcs8', format: 'pem' } as const],
    ['JWK', { format: 'jwk' } as const],
  ])('is read from a file as %s', async (_, form) => {
    const file = join(home, 'mine');
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const written = form.format === 'jwk' ? JSON.stringify(privateKey.export(form)) : privateKey.export(form);
    await writeFile(file, written);
    expect(publicHalf(await loadTokenKey({ file, home }))).toEqual(publicKey.export({ format: 'jwk' }));
    expect(await readdir(home)).toEqual(['mine']);
  });

  test('of another kind, unreadable or missing is a settings error that names the file', async () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    await writeFile(join(home, 'ec'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
    await writeFile(join(home, 'garbage'), '{"kty":');
    for (const name of ['ec', 'garbage', 'missing']) {
      const loading = loadTokenKey({ file: join(home, name), home });
      await expect(loading).rejects.toThrow(SettingsError);
      await expect(loading).rejects.toThrow(`${join(home, name)} holds no Ed25519 private key`);
    }
  });
});

import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadTokenKey, readSettings } from '@app/platform';
import { checkEvidence } from './evidence.check.js';
import { judgeRoom } from './room.js';
import { examineSettings } from './settings.check.js';
import { checkTokenKey } from './token-key.check.js';

const MIB = 1_048_576;

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'huying-doctor-'));
});
afterEach(() => rm(home, { recursive: true }));

const settings = (more: Readonly<Record<string, string>> = {}) => readSettings({ HUYING_HOME: home, ...more });

describe('settings', () => {
  test('that can all be read are well', () => {
    expect(examineSettings({ PORT: '8080' }).findings).toMatchObject([{ is: 'ok', figures: { set: 1 } }]);
  });

  test('are told one by one when they are wrong, and nothing else is looked at', () => {
    const { settings: read, findings } = examineSettings({ PORT: 'high', KAFKA_BROKERZ: 'k:9092' });
    expect(read).toBeUndefined();
    expect(findings.map(({ name, is }) => [name, is])).toEqual([
      ['settings', 'failed'],
      ['settings', 'failed'],
    ]);
    expect(findings[0]?.says.en).toContain('not “high”');
  });
});

describe('the evidence folder', () => {
  test('takes files, and is left as it was', async () => {
    expect(await checkEvidence(settings())).toMatchObject({
      name: 'evidence',
      is: 'ok',
      figures: { free: expect.any(Number) },
    });
    expect(await readdir(home)).toEqual([]);
  });

  test('has failed where nothing can be written', async () => {
    const notAFolder = join(home, 'file');
    await writeFile(notAFolder, '');
    const { is, says, todo } = await checkEvidence(settings({ EVIDENCE_URL: `file://${notAFolder}` }));
    expect([is, says.en, todo?.en]).toEqual([
      'failed',
      expect.stringContaining('(ENOTDIR)'),
      expect.stringContaining('EVIDENCE_URL'),
    ]);
  });

  test.each([
    ['ok', 1_024],
    ['warning', 1_023],
    ['warning', 20],
    ['failed', 19],
  ] as const)('is %s with %i MiB left where 20 may come', (is, mib) => {
    expect(judgeRoom('evidence', { folder: home, free: mib * MIB, least: 20 * MIB })).toMatchObject({ is });
  });
});

describe('the token key', () => {
  test('need not be there before the first start', async () => {
    expect((await checkTokenKey(settings())).is).toBe('ok');
  });

  test('is well when nobody else may read it', async () => {
    await loadTokenKey({ home });
    expect((await checkTokenKey(settings())).is).toBe('ok');
  });

  test('that others may read is a warning, and how to close it', async () => {
    await loadTokenKey({ home });
    const file = join(home, 'token-key.pem');
    await chmod(file, 0o640);
    const { is, todo } = await checkTokenKey(settings());
    expect([is, todo?.en]).toEqual(['warning', expect.stringContaining(`chmod 600 ${file}`)]);
  });

  test('has failed when the setting names none', async () => {
    expect(await checkTokenKey(settings({ TOKEN_KEY: join(home, 'gone.pem') }))).toMatchObject({ is: 'failed' });
    await writeFile(join(home, 'junk.pem'), 'junk', { mode: 0o600 });
    expect(await checkTokenKey(settings({ TOKEN_KEY: join(home, 'junk.pem') }))).toMatchObject({ is: 'failed' });
  });
});

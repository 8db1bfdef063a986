import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FreshDatabase, freshDatabase, NOW } from '@app/testing';
import { mayHaveSmallDisks, type SmallDisk, smallDisk } from './county/small-disk.js';
import { type CountyAtWork, startCounty } from './county/start-county.js';

const KIB = 1_024;
const whereDisksMayBeMounted = mayHaveSmallDisks() ? describe : describe.skip;

whereDisksMayBeMounted('evidence on a disk that is full', () => {
  let home: string;
  let disk: SmallDisk;
  let database: FreshDatabase;
  let county: CountyAtWork;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'huying-evidence-full-'));
    disk = smallDisk('size=2m,nr_inodes=13');
    database = await freshDatabase();
    county = await startCounty({
      url: database.url,
      home,
      from: NOW,
      environment: { EVIDENCE_URL: `file://${join(disk.folder, 'evidence')}` },
    });
  }, 60_000);
  afterAll(async () => {
    await county?.stop();
    await database.close();
    disk.remove();
    await rm(home, { recursive: true });
  }, 30_000);
  afterEach(() => disk.makeRoom());

  const upload = async (kib: number, letter: string) => {
    const body = new FormData();
    body.set('file', new Blob([letter.repeat(kib * KIB)], { type: 'text/plain' }), 'note.txt');
    return (await county.as('li')).send('POST', '/api/v1/evidence', { body });
  };
  const filesLeft = async () =>
    (await readdir(join(disk.folder, 'evidence'), { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map(({ name }) => name);

  test('is refused, and leaves nothing behind', async () => {
    await disk.fill(64);
    const { status, headers, body } = await upload(512, 'a');
    expect([status, headers.get('content-type'), body.code]).toEqual([
      507,
      'application/problem+json; charset=utf-8',
      'evidence.no-room',
    ]);
    expect(await filesLeft()).toEqual([]);
  });

  test('holds up no later request on the same connection', async () => {
    await disk.fill(64);
    const statuses: number[] = [];
    for (let round = 0; round < 4; round += 1)
      statuses.push((await upload(1_024, 'a')).status, (await upload(4_096, 'a')).status);
    expect(statuses).toEqual(statuses.map(() => 507));
  });

  test('is kept once there is room again', async () => {
    const { status, body } = await upload(512, 'a');
    expect(status).toBe(201);
    expect(await filesLeft()).toEqual([body.sha256, expect.stringMatching(`^${body.sha256}.by-`)]);
  });

  test('is refused when the disk can hold no more files, and leaves nothing behind', async () => {
    const before = await filesLeft();
    const answers: number[] = [];
    for (const letter of 'bcdefg') answers.push((await upload(1, letter)).status);
    expect(new Set(answers)).toEqual(new Set([201, 507]));
    const [file, uploader] = [1, 1];
    const kept = answers.filter((status) => status === 201).length;
    expect(await filesLeft()).toHaveLength(before.length + kept * (file + uploader));
  });
});

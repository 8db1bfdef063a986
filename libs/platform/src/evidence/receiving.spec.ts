import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { reject } from '@app/kernel';
import { receive } from './receiving.js';

const MIB = 1_048_576;
const mebibytes = (count: number) => Readable.from(Array.from({ length: count }, () => Buffer.alloc(MIB, 'x')));

describe('receiving', () => {
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'huying-receiving-'));
  });
  afterAll(() => rm(directory, { recursive: true }));

  const onLinux = process.platform === 'linux' ? test : test.skip;

  onLinux('a full disk is a refusal', async () => {
    expect(await receive(mebibytes(1), '/dev/full', MIB)).toEqual(reject('evidence.no-room'));
  });

  test('a file of exactly the limit is received', async () => {
    expect(await receive(mebibytes(3), join(directory, 'exact'), 3 * MIB)).toMatchObject({ size: 3 * MIB });
  });

  test('what is too large is read no further', async () => {
    let sent = 0;
    const sending = async function* () {
      for (; sent < 100; sent++) yield Buffer.alloc(MIB, 'x');
    };
    await receive(Readable.from(sending()), join(directory, 'large'), MIB);
    expect(sent).toBeLessThan(50);
  });
});

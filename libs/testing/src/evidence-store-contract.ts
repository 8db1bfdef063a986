import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { isRejection, type Rejection, reject } from '@app/kernel';

const MIB = 1_048_576;
const TEXT = Buffer.from('现场已清理，照片见附件。\n');
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

interface Kept {
  readonly sha256: string;
  readonly size: number;
  readonly type: string;
}

interface Store {
  put(content: Readable, offered: { readonly name: string; readonly declaredType: string }): Promise<Kept | Rejection>;
  open(hash: string): Promise<Readable | undefined>;
  find(hash: string): Promise<Kept | undefined>;
}

/** A store that takes files of one MiB at most, and how many files are in it. */
export interface EvidenceStoreUnderTest {
  readonly store: Store;
  readonly count: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** What every store of evidence keeps to. */
export const evidenceStoreContract = (name: string, open: () => Promise<EvidenceStoreUnderTest>): void => {
  describe(`evidence in ${name}`, () => {
    let under: EvidenceStoreUnderTest;
    beforeEach(async () => {
      under = await open();
    });
    afterEach(() => under.close());

    const put = (content: Readable, file: string, declaredType = 'application/octet-stream') =>
      under.store.put(content, { name: file, declaredType });
    const kept = async (bytes: Buffer, file: string): Promise<Kept> => {
      const answer = await put(Readable.from([bytes]), file);
      if (isRejection(answer)) throw new Error(`refused: ${answer.rejected}`);
      return answer;
    };

    test('is found again by what is in it, byte by byte', async () => {
      const found = await kept(TEXT, 'note.txt');
      expect(found).toEqual({ sha256: sha256(TEXT), size: TEXT.length, type: 'text/plain' });
      const content = await under.store.open(found.sha256);
      expect(content && (await buffer(content))).toEqual(TEXT);
    });

    test('tells what it is without being opened', async () => {
      const picture = await kept(PNG, 'before.png');
      expect(await under.store.find(picture.sha256)).toEqual({ ...picture, type: 'image/png', size: PNG.length });
    });

    test('that is not there, or is no hash, is not found', async () => {
      for (const asked of [sha256(TEXT), '../../etc/passwd', '']) {
        expect(await under.store.find(asked)).toBeUndefined();
        expect(await under.store.open(asked)).toBeUndefined();
      }
    });

    test('is kept once, whoever brings it at the same moment under whatever name', async () => {
      const all = await Promise.all(['a.txt', 'b.txt', 'c.txt'].map((file) => kept(TEXT, file)));
      expect(new Set(all.map((one) => one.sha256)).size).toBe(1);
      expect(await under.count()).toBe(1);
    });

    test('as large as may be is taken whole', async () => {
      const large = Buffer.alloc(MIB, 'a');
      const { sha256: hash } = await kept(large, 'large.txt');
      const content = await under.store.open(hash);
      expect(content && (await buffer(content)).equals(large)).toBe(true);
    });

    test.each<[string, Buffer, string, Rejection]>([
      ['too large', Buffer.alloc(MIB + 1, 'a'), 'large.txt', reject('evidence.too-large', { mostMib: 1 })],
      ['empty', Buffer.alloc(0), 'empty.txt', reject('evidence.empty')],
      ['not what its name says', PNG, 'note.txt', reject('evidence.not-what-its-name-says', { found: 'png' })],
    ])('%s is refused and leaves nothing behind', async (_, bytes, file, refusal) => {
      expect(await put(Readable.from([bytes]), file)).toEqual(refusal);
      expect(await under.count()).toBe(0);
    });

    test('of a kind that is not accepted is refused by its name', async () => {
      expect(await put(Readable.from([TEXT]), 'run.exe')).toMatchObject({ rejected: 'evidence.kind-not-accepted' });
    });

    test('whose sender breaks off is thrown, and nothing is kept', async () => {
      const broken = Readable.from(
        (async function* () {
          yield TEXT;
          throw new Error('connection lost');
        })(),
      );
      await expect(put(broken, 'note.txt')).rejects.toThrow('connection lost');
      expect(await under.count()).toBe(0);
    });
  });
};

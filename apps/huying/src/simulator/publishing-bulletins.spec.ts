import { createHash } from 'node:crypto';
import { type CommandOffice, openCommandOffice } from '@app/commands';
import { type BulletinEdition, type BulletinFile, canonical, contentOf, momentsOf } from '@app/domain';
import { inMemoryEventStore } from '@app/event-sourcing';
import { instant } from '@app/kernel';
import { BULLETIN_FORMATS, type BulletinFormat, drawBulletin } from '@app/papers';
import { simulated } from './test-kit/simulating.js';

const FORMATS = Object.keys(BULLETIN_FORMATS) as BulletinFormat[];
const sha256 = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');

const contentAgain = async (office: CommandOffice, { drafted, published }: BulletinEdition) => {
  const { shape, scope, asOf, period, timeZone } = drafted;
  const table = await office.countBulletin({ shape, scope, asOf, ...momentsOf(period, timeZone) });
  const { number, at: publishedAt, changes } = published;
  return contentOf({ ...drafted, table }, { number, publishedAt, changes });
};

const bytesOf = (content: Awaited<ReturnType<typeof contentAgain>>) =>
  Promise.all(FORMATS.map(async (format) => sha256(await drawBulletin(content, '鹿鸣县', format))));

describe('the bulletins of a simulated year', () => {
  test('are one a month, and each is the same in every byte after the year has gone by', async () => {
    const store = inMemoryEventStore();
    const { office, log } = await simulated({ store, to: instant('2026-01-10T00:00+08:00'), callsPerMonth: 25 });
    const ids = log
      .filter(({ type }) => type === 'BulletinPublished')
      .map(({ stream }) => stream.slice('bulletin-'.length));
    expect(ids).toEqual(
      Array.from({ length: 12 }, (_, month) => `2025-${String(month + 1).padStart(2, '0')}_departments`),
    );
    const fresh = openCommandOffice(store);
    for (const id of ids) {
      const [edition] = ((await office.look('bulletin', id)).state as BulletinFile).editions as readonly [
        BulletinEdition,
      ];
      const again = await contentAgain(fresh, edition);
      expect([id, sha256(canonical(again))]).toEqual([id, edition.published.sha256]);
      if (id !== ids[0]) continue;
      const { drafted, published } = edition;
      const frozen = contentOf(drafted, {
        number: published.number,
        publishedAt: published.at,
        changes: published.changes,
      });
      expect(frozen.total.cells[0]).toBeGreaterThan(10);
      expect(await bytesOf(again)).toEqual(await bytesOf(frozen));
    }
  }, 60_000);
});

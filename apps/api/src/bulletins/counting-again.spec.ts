import type { CountBulletin } from '@app/commands';
import type { BulletinTable, Drafted } from '@app/domain';
import { Refused } from '../door/refused.js';
import { countingAgain } from './counting-again.js';

const MARCH = { kind: 'month', from: '2026-03-01', to: '2026-03-31' };
const TABLE = { rows: [] } as unknown as BulletinTable;
const draftedAs = (bulletin: string, edition = 1) =>
  ({ bulletin, edition, period: MARCH, timeZone: 'Asia/Shanghai' }) as unknown as Drafted;

/** Counts begin when they are asked for and end when they are told to. */
const opened = () => {
  const begun: ((outcome: BulletinTable | Error) => void)[] = [];
  const count: CountBulletin = () =>
    new Promise((done, failed) =>
      begun.push((outcome) => (outcome instanceof Error ? failed(outcome) : done(outcome))),
    );
  return { begun, countAgain: countingAgain(count) };
};

describe('counting editions again', () => {
  test('is done once for all who ask for the same meanwhile, and anew for who asks later', async () => {
    const { begun, countAgain } = opened();
    const [one, other] = [countAgain(draftedAs('2026-03_stock')), countAgain(draftedAs('2026-03_stock'))];
    await Promise.resolve();
    begun[0]?.(TABLE);
    expect([await one, await other]).toEqual([TABLE, TABLE]);
    void countAgain(draftedAs('2026-03_stock'));
    await Promise.resolve();
    expect(begun).toHaveLength(2);
  });

  test('is done one after the other, whatever became of the one before', async () => {
    const { begun, countAgain } = opened();
    const first = countAgain(draftedAs('2026-03_stock'));
    const second = countAgain(draftedAs('2026-03_stock', 2));
    await Promise.resolve();
    expect(begun).toHaveLength(1);
    begun[0]?.(new Error('the database is away'));
    await expect(first).rejects.toThrow('the database is away');
    expect(begun).toHaveLength(2);
    begun[1]?.(TABLE);
    expect(await second).toBe(TABLE);
  });

  test('is refused for a while when four are waited for', async () => {
    const { begun, countAgain } = opened();
    const [first] = [1, 2, 3, 4].map((edition) => countAgain(draftedAs('2026-03_stock', edition)));
    expect(() => countAgain(draftedAs('2026-03_stock', 5))).toThrow(Refused);
    await Promise.resolve();
    begun[0]?.(TABLE);
    await first;
    expect(() => countAgain(draftedAs('2026-03_stock', 5))).not.toThrow();
  });
});

import { instant } from '@app/kernel';
import { runThrough, runUntilQuiet } from '@app/subscriptions';

describe('running until quiet', () => {
  test('what follows from the last is done too', async () => {
    const left = { consumer: 2, outgoing: 1 };
    const consumer = { catchUp: async () => (left.consumer > 0 ? left.consumer-- && 1 : 0) };
    const outgoing = {
      drain: async () => {
        if (left.outgoing === 0) return 0;
        left.outgoing -= 1;
        left.consumer += 3;
        return 1;
      },
      nextDueAt: async () => undefined,
    };
    expect(await runUntilQuiet({ consumers: [consumer], outgoing })).toBe(6);
  });

  test('what never ends is an error', async () => {
    await expect(runUntilQuiet({ consumers: [{ catchUp: async () => 1 }] })).rejects.toThrow(
      'no quiet after 1000 rounds',
    );
  });

  test('what is due and does not get done is an error, not an endless wait', async () => {
    const now = instant('2026-02-24T01:00:00Z');
    const clock = { now: () => now, advanceTo: () => undefined };
    const timekeeper = { fireDue: async () => 0, nextDueAt: async () => now };
    await expect(runThrough({ consumers: [], timekeeper }, clock, now)).rejects.toThrow(`what is due at ${now}`);
  });
});

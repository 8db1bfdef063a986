import { createHealth } from './health.js';

const never = () => new Promise<never>(() => {});

describe('readiness', () => {
  test('without checks is ready', async () => {
    expect(await createHealth().readiness()).toEqual({ ready: true, checks: [] });
  });

  test('is lost for good by a process that is about to stop', async () => {
    const health = createHealth();
    expect(health.isLeaving).toBe(false);
    health.leave();
    expect([health.isLeaving, (await health.readiness()).ready]).toEqual([true, false]);
  });

  test('tells what each check says', async () => {
    const health = createHealth();
    health.add({ name: 'database', deadlineMs: 1_000, check: async () => undefined });
    health.add({ name: 'parked streams', deadlineMs: 1_000, check: async () => 0 });
    expect(await health.readiness()).toEqual({
      ready: true,
      checks: [
        { name: 'database', well: true, tookMs: expect.any(Number) },
        { name: 'parked streams', well: true, says: 0, tookMs: expect.any(Number) },
      ],
    });
  });

  test('is lost with one check, and its message stays inside', async () => {
    const health = createHealth();
    const refused = Object.assign(new Error('connect ECONNREFUSED 10.1.2.3:5432'), { code: 'ECONNREFUSED' });
    health.add({ name: 'database', deadlineMs: 1_000, check: () => Promise.reject(refused) });
    health.add({ name: 'disk', deadlineMs: 1_000, check: async () => undefined });
    const { ready, checks } = await health.readiness();
    expect(ready).toBe(false);
    expect(checks).toMatchObject([
      { name: 'database', well: false, says: 'ECONNREFUSED' },
      { name: 'disk', well: true },
    ]);
  });

  test('does not wait for a check beyond its deadline, and tells it to stop', async () => {
    const health = createHealth();
    const signals: AbortSignal[] = [];
    const check = (signal: AbortSignal) => {
      signals.push(signal);
      return never();
    };
    health.add({ name: 'hanging', deadlineMs: 10, check });
    expect(await health.readiness()).toMatchObject({ ready: false, checks: [{ says: 'no answer within 10 ms' }] });
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  });

  test('knows each check once', () => {
    const health = createHealth();
    health.add({ name: 'database', deadlineMs: 1, check: never });
    expect(() => health.add({ name: 'database', deadlineMs: 1, check: never })).toThrow('database already');
  });
});

import { randomUUID } from 'node:crypto';
import { type Instant, instant, type OfficerId, plusMs } from '@app/kernel';
import type { Session, SignInStore } from '@app/platform';

const HOUR = 3_600_000;
const nine = instant('2026-03-02T01:00:00Z');
const rule = { most: 2, forgetBefore: plusMs(nine, -HOUR), reckonedFrom: 'last' } as const;
const anOfficer = () => `officer-${randomUUID()}` as OfficerId;
const from = (officer: OfficerId, network = '10.0.0.1') => ({ officer, from: network });

/** What every sign-in store does, whatever it stands on. The store is made once; each test has officers of its own. */
export const signInStoreContract = (
  name: string,
  makeStore: () => Promise<{ readonly store: SignInStore; readonly close?: () => Promise<void> }>,
): void => {
  describe(`${name} is a sign-in store`, () => {
    let made: Awaited<ReturnType<typeof makeStore>>;
    beforeAll(async () => {
      made = await makeStore();
    });
    afterAll(() => made.close?.());

    describe('credentials', () => credentials(() => made.store));
    describe('attempts', () => attempts(() => made.store));
    describe('sessions', () => sessions(() => made.store));
  });
};

const credentials = (store: () => SignInStore): void => {
  test('of an officer nobody knows are none', async () => {
    await store().credentials.keep(anOfficer(), { hash: 'another’s', mustChange: false }, nine);
    expect(await store().credentials.of(anOfficer())).toBeUndefined();
  });

  test('are kept, and the later replace the earlier', async () => {
    const officer = anOfficer();
    await store().credentials.keep(officer, { hash: 'first', mustChange: true }, nine);
    expect(await store().credentials.of(officer)).toEqual({ hash: 'first', mustChange: true, setAt: nine });
    await store().credentials.keep(officer, { hash: 'second', mustChange: false }, nine);
    expect(await store().credentials.of(officer)).toEqual({ hash: 'second', mustChange: false, setAt: nine });
  });
};

const attempts = (store: () => SignInStore): void => {
  test('may be made up to the most, then the last one is told', async () => {
    const officer = anOfficer();
    const later = plusMs(nine, 1);
    expect(await store().attempts.begin(from(officer), nine, rule)).toBe('may try');
    expect(await store().attempts.begin(from(officer), later, rule)).toBe('may try');
    expect(await store().attempts.begin(from(officer), plusMs(nine, 2), rule)).toEqual({ since: later });
    expect(await store().attempts.begin(from(officer), plusMs(nine, 3), rule)).toEqual({ since: later });
  });

  test('may be reckoned from the first of them', async () => {
    const [officer, later, fresh] = [anOfficer(), plusMs(nine, 1), plusMs(nine, 2)];
    const firm = { ...rule, reckonedFrom: 'first' } as const;
    const begin = (at: Instant, forgetBefore = rule.forgetBefore) =>
      store().attempts.begin(from(officer), at, { ...firm, forgetBefore });
    expect([await begin(nine), await begin(later), await begin(later)]).toEqual([
      'may try',
      'may try',
      { since: nine },
    ]);
    expect([await begin(fresh, nine), await begin(fresh, nine)]).toEqual(['may try', 'may try']);
    expect(await begin(plusMs(nine, 3), nine)).toEqual({ since: fresh });
  });

  test('from one network do not count for another, and are forgotten apart', async () => {
    const officer = anOfficer();
    const [here, there] = [from(officer), from(officer, '10.0.0.2')];
    for (const tried of [here, here, there, there])
      expect(await store().attempts.begin(tried, nine, rule)).toBe('may try');
    await store().attempts.forget(officer, [here.from]);
    expect(await store().attempts.begin(here, nine, rule)).toBe('may try');
    expect(await store().attempts.begin(there, nine, rule)).toEqual({ since: nine });
  });

  test('of one officer do not count for another', async () => {
    const [one, other] = [anOfficer(), anOfficer()];
    for (const officer of [one, one, other])
      expect(await store().attempts.begin(from(officer), nine, rule)).toBe('may try');
  });

  test('at one moment are not more than the most', async () => {
    const officer = anOfficer();
    const begun = await Promise.all(Array.from({ length: 9 }, () => store().attempts.begin(from(officer), nine, rule)));
    expect(begun.filter((answer) => answer === 'may try')).toHaveLength(rule.most);
  });

  test('that lie far enough back count no longer', async () => {
    const officer = anOfficer();
    const patient = { ...rule, forgetBefore: nine };
    for (const expected of ['may try', 'may try'])
      expect(await store().attempts.begin(from(officer), nine, rule)).toBe(expected);
    const begun = await Promise.all(
      [1, 2, 3].map((ms) => store().attempts.begin(from(officer), plusMs(nine, ms), patient)),
    );
    expect(begun.filter((answer) => answer === 'may try')).toHaveLength(rule.most);
  });

  test('are forgotten on demand', async () => {
    const officer = anOfficer();
    const places = [from(officer), from(officer, '10.0.0.2')];
    for (const tried of [...places, ...places]) await store().attempts.begin(tried, nine, rule);
    await store().attempts.forget(officer);
    for (const tried of places) expect(await store().attempts.begin(tried, nine, rule)).toBe('may try');
  });
};

const aSession = (officer: OfficerId): Session => ({
  id: randomUUID(),
  officer,
  openedAt: nine,
  endsAt: plusMs(nine, HOUR),
});

const sessions = (store: () => SignInStore): void => {
  const opened = async (officer = anOfficer()): Promise<Session> => {
    const session = aSession(officer);
    await store().sessions.open(session);
    return session;
  };
  const find = ({ id }: Session, at = nine) => store().sessions.find(id, at);

  test('are found until they end', async () => {
    const session = await opened();
    expect(await find(session, plusMs(session.endsAt, -1))).toEqual(session);
    expect(await find(session, session.endsAt)).toBeUndefined();
    expect(await find(aSession(anOfficer()))).toBeUndefined();
  });

  test('are closed one by one', async () => {
    const officer = anOfficer();
    const [closed, kept] = [await opened(officer), await opened(officer)];
    await store().sessions.close(closed.id);
    expect([await find(closed), await find(kept)]).toEqual([undefined, kept]);
  });

  test('are closed all at once for one officer', async () => {
    const officer = anOfficer();
    const [one, other, neighbours] = [await opened(officer), await opened(officer), await opened()];
    await store().sessions.closeAllOf(officer);
    expect([await find(one), await find(other), await find(neighbours)]).toEqual([undefined, undefined, neighbours]);
  });

  test('are swept once they have ended, with the tries that count no longer', async () => {
    const [officer, recent] = [anOfficer(), anOfficer()];
    const [ended, standing] = [await opened(), await opened()];
    const late = { ...standing, id: randomUUID(), endsAt: plusMs(nine, 3 * HOUR) };
    await store().sessions.open(late);
    for (const at of [nine, nine]) await store().attempts.begin(from(officer), at, rule);
    for (const at of [plusMs(nine, 1), plusMs(nine, 1)]) await store().attempts.begin(from(recent), at, rule);
    await store().sweep(ended.endsAt, nine);
    expect([await find(ended), await find(late)]).toEqual([undefined, late]);
    expect(await store().attempts.begin(from(officer), nine, rule)).toBe('may try');
    expect(await store().attempts.begin(from(recent), nine, rule)).toEqual({ since: plusMs(nine, 1) });
  });
};

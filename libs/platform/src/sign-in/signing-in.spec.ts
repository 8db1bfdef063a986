import { generateKeyPairSync } from 'node:crypto';
import { instant, isRejection, type OfficerId, plusMs, reject, type UnitCode } from '@app/kernel';
import { virtualClock } from '../clock/virtual-clock.js';
import { readSettings } from '../config/read-settings.js';
import { bearerOf, signOut } from './bearing-a-token.js';
import { changePassword, mustChangePassword, setInitialPassword } from './changing-password.js';
import { inMemorySignInStore } from './in-memory-sign-in-store.js';
import type { OfficerOnDuty } from './officer-on-duty.js';
import type { SignInRoom } from './sign-in-room.js';
import { renewToken, type SignedIn, signIn } from './signing-in.js';

const MINUTE = 60_000;
const nine = instant('2026-03-02T01:00:00Z');
const key = generateKeyPairSync('ed25519');
const li: OfficerOnDuty = { id: 'li' as OfficerId, name: '李伟', unit: '320102001' as UnitCode, roles: ['caller'] };
const GOOD = 'ten good letters';
const WRONG = 'ten wrong letters';
const NOBODY = 'nobody' as OfficerId;
const HERE = '10.0.0.1';

const tryIn = (room: SignInRoom, password: string, { officer = li.id, from = HERE } = {}) =>
  signIn(room, { officer, password, from });

const openRoom = async () => {
  const onDuty = new Map([[li.id, li]]);
  const clock = virtualClock(nine);
  const officerOf = async (officer: OfficerId) => onDuty.get(officer);
  const room: SignInRoom = { store: inMemorySignInStore(), clock, key, settings: readSettings({}), officerOf };
  await setInitialPassword(room, li, GOOD);
  const wait = (minutes: number) => clock.advanceTo(plusMs(clock.now(), minutes * MINUTE));
  return { room, onDuty, wait };
};

const accepted = (answer: unknown): SignedIn => {
  if (isRejection(answer)) throw new Error(`refused: ${answer.rejected}`);
  return answer as SignedIn;
};

const bearerIn = async (room: SignInRoom, { token }: SignedIn) => {
  const bearer = await bearerOf(room, token);
  if (isRejection(bearer)) throw new Error(`refused: ${bearer.rejected}`);
  return bearer;
};

const failTimes = async (room: SignInRoom, times: number, whose: { officer?: OfficerId; from?: string } = {}) => {
  for (let time = 0; time < times; time++) expect(await tryIn(room, WRONG, whose)).toEqual(reject('sign-in.failed'));
};

describe('signing in', () => {
  test('gives a token that tells who bears it', async () => {
    const { room } = await openRoom();
    const answer = accepted(await tryIn(room, GOOD));
    expect(answer).toMatchObject({ expiresAt: plusMs(nine, 15 * MINUTE), sessionEndsAt: plusMs(nine, 720 * MINUTE) });
    expect(await bearerOf(room, answer.token)).toMatchObject(li);
  });

  test('with a wrong password fails', async () => {
    const { room } = await openRoom();
    await failTimes(room, 1);
  });

  test('fails alike for an officer nobody knows and one who left', async () => {
    const { room, onDuty } = await openRoom();
    onDuty.delete(li.id);
    expect(await tryIn(room, GOOD, { officer: NOBODY })).toEqual(reject('sign-in.failed'));
    expect(await tryIn(room, GOOD)).toEqual(reject('sign-in.failed'));
  });

  test('fails with a password that is older than the enrolment, and ends what it opened', async () => {
    const { room, onDuty } = await openRoom();
    const bearer = await bearerIn(room, accepted(await tryIn(room, GOOD)));
    onDuty.set(li.id, { ...li, enrolledAt: nine });
    accepted(await tryIn(room, GOOD));
    onDuty.set(li.id, { ...li, enrolledAt: plusMs(nine, 1) });
    expect(await tryIn(room, GOOD)).toEqual(reject('sign-in.failed'));
    expect(await renewToken(room, bearer)).toEqual(reject('session.ended'));
  });

  test('takes as long for an officer nobody knows', async () => {
    const { room } = await openRoom();
    const known = await fastestOf(5, () => tryIn(room, WRONG));
    const unknown = await fastestOf(5, () => tryIn(room, WRONG, { officer: NOBODY }));
    expect(unknown).toBeGreaterThan(known / 10);
  });
});

const fastestOf = async (times: number, act: () => Promise<unknown>): Promise<number> => {
  let fastest = Number.POSITIVE_INFINITY;
  for (let time = 0; time < times; time++) {
    const from = performance.now();
    await act();
    fastest = Math.min(fastest, performance.now() - from);
  }
  return fastest;
};

describe('too many wrong passwords', () => {
  test('lock the account even for the right one, and tell until when', async () => {
    const { room, wait } = await openRoom();
    await failTimes(room, 5);
    wait(1);
    const until = plusMs(nine, 15 * MINUTE);
    expect(await tryIn(room, GOOD)).toEqual(reject('sign-in.locked', { until, retryAfter: 840 }));
  });

  test('are forgotten after the lock', async () => {
    const { room, wait } = await openRoom();
    await failTimes(room, 5);
    wait(15);
    await failTimes(room, 4);
    accepted(await tryIn(room, GOOD));
  });

  test('are forgotten after a right one', async () => {
    const { room } = await openRoom();
    await failTimes(room, 4);
    accepted(await tryIn(room, GOOD));
    await failTimes(room, 5);
  });

  test('lock alike for an officer nobody knows', async () => {
    const { room } = await openRoom();
    await failTimes(room, 5, { officer: NOBODY });
    expect(await tryIn(room, WRONG, { officer: NOBODY })).toMatchObject(reject('sign-in.locked'));
  });

  test('lock the account for the address they come from only', async () => {
    const { room } = await openRoom();
    await failTimes(room, 5, { from: '10.0.0.66' });
    expect(await tryIn(room, GOOD, { from: '10.0.0.66' })).toMatchObject(reject('sign-in.locked'));
    accepted(await tryIn(room, GOOD));
    expect(await tryIn(room, GOOD, { from: '10.0.0.66' })).toMatchObject(reject('sign-in.locked'));
  });

  test('from twenty addresses within the time of a lock lock it for all, not for longer', async () => {
    const { room, wait } = await openRoom();
    const one = { ...room, settings: { ...room.settings, signInAttempts: 1 } };
    await failTimes(one, 1, { from: '10.0.1.1' });
    wait(14);
    for (let nth = 2; nth <= 20; nth++) await failTimes(one, 1, { from: `10.0.1.${nth}` });
    expect(await tryIn(one, GOOD)).toMatchObject({ rejected: 'sign-in.locked', details: { retryAfter: 60 } });
    wait(1);
    accepted(await tryIn(one, GOOD, { from: '10.0.2.1' }));
  });

  test('do not slip through by coming all at once', async () => {
    const { room } = await openRoom();
    const answers = await Promise.all(Array.from({ length: 12 }, () => tryIn(room, WRONG)));
    const codes = answers.map((answer) => isRejection(answer) && answer.rejected);
    expect(codes.filter((code) => code === 'sign-in.failed')).toHaveLength(5);
    expect(codes.filter((code) => code === 'sign-in.locked')).toHaveLength(7);
  });
});

describe('a session', () => {
  test('ended by its officer is good for no token', async () => {
    const { room } = await openRoom();
    const answer = accepted(await tryIn(room, GOOD));
    await signOut(room, await bearerIn(room, answer));
    expect(await bearerOf(room, answer.token)).toEqual(reject('session.ended'));
  });

  test('leaves the officer’s other sessions alone when it ends', async () => {
    const { room } = await openRoom();
    const [desk, telephone] = [accepted(await tryIn(room, GOOD)), accepted(await tryIn(room, GOOD))];
    await signOut(room, await bearerIn(room, desk));
    expect(await bearerOf(room, telephone.token)).toMatchObject(li);
  });

  test('renews its token, with the officer’s unit and roles of now', async () => {
    const { room, onDuty, wait } = await openRoom();
    const bearer = await bearerIn(room, accepted(await tryIn(room, GOOD)));
    onDuty.set(li.id, { ...li, roles: ['approver'] });
    wait(10);
    const renewed = accepted(await renewToken(room, bearer));
    expect(renewed.expiresAt).toBe(plusMs(nine, 25 * MINUTE));
    expect(await bearerOf(room, renewed.token)).toMatchObject({ roles: ['approver'], session: bearer.session });
  });

  test('renews no token beyond its own end, and none after', async () => {
    const { room, wait } = await openRoom();
    const bearer = await bearerIn(room, accepted(await tryIn(room, GOOD)));
    wait(715);
    expect(accepted(await renewToken(room, bearer)).expiresAt).toBe(plusMs(nine, 720 * MINUTE));
    wait(5);
    expect(await renewToken(room, bearer)).toEqual(reject('session.ended'));
  });

  test('renews no token once the officer has left', async () => {
    const { room, onDuty } = await openRoom();
    const bearer = await bearerIn(room, accepted(await tryIn(room, GOOD)));
    onDuty.delete(li.id);
    expect(await renewToken(room, bearer)).toEqual(reject('session.ended'));
  });
});

describe('a password', () => {
  test('chosen by somebody else is to be changed, one’s own is not', async () => {
    const { room } = await openRoom();
    expect(accepted(await tryIn(room, GOOD)).mustChangePassword).toBe(true);
    const bearer = await bearerIn(room, accepted(await tryIn(room, GOOD)));
    expect(
      await changePassword(room, bearer, { current: GOOD, next: 'my very own words', from: HERE }),
    ).toBeUndefined();
    expect(await mustChangePassword(room, li)).toBe(false);
    expect(accepted(await tryIn(room, 'my very own words')).mustChangePassword).toBe(false);
  });

  test('changed ends every session', async () => {
    const { room } = await openRoom();
    const answer = accepted(await tryIn(room, GOOD));
    await changePassword(room, await bearerIn(room, answer), { current: GOOD, next: 'my very own words', from: HERE });
    expect(await bearerOf(room, answer.token)).toEqual(reject('session.ended'));
  });

  test('set anew unlocks the account', async () => {
    const { room } = await openRoom();
    await failTimes(room, 5);
    await setInitialPassword(room, li, 'another initial one');
    accepted(await tryIn(room, 'another initial one'));
  });

  test('is changed neither without the current one nor to the same nor to a weak one', async () => {
    const { room } = await openRoom();
    const bearer = await bearerIn(room, accepted(await tryIn(room, GOOD)));
    expect(await changePassword(room, bearer, { current: WRONG, next: 'my very own words', from: HERE })).toEqual(
      reject('sign-in.failed'),
    );
    expect(await changePassword(room, bearer, { current: GOOD, next: GOOD, from: HERE })).toEqual(
      reject('password.unchanged'),
    );
    expect(await changePassword(room, bearer, { current: GOOD, next: 'short', from: HERE })).toMatchObject(
      reject('password.too-short'),
    );
    expect(await setInitialPassword(room, li, '李伟李伟李伟李伟李伟')).toEqual(reject('password.names-its-owner'));
    accepted(await tryIn(room, GOOD));
  });
});

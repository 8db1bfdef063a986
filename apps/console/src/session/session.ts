import type { MeView, SessionView } from '@app/contracts';
import { computed, shallowRef } from 'vue';
import { act, ask, onSessionEnded, put, remove } from '../api/asking';
import { keepZone } from '../words/zone';

export type Role = MeView['officer']['roles'][number];

const RENEW_MS = 5 * 60_000;

const me = shallowRef<MeView>();
const ended = shallowRef(false);

/** Who sits here; nobody before they have signed in. */
export const whoAmI = computed(() => me.value);
/** Somebody sat here until their session ended: their page stays while they sign in again. */
export const sessionEnded = computed(() => ended.value);

onSessionEnded(() => {
  ended.value = me.value !== undefined;
});

const askWho = async (): Promise<MeView> => {
  const view = await ask<MeView>('/me');
  keepZone(view.timeZone);
  return view;
};

/** Finds out who sits here, from the cookie that the browser kept. */
export const recognise = async (): Promise<MeView | undefined> => {
  me.value = await askWho().catch(() => undefined);
  return me.value;
};

export const signIn = async (officer: string, password: string): Promise<void> => {
  await act<SessionView>('/sessions', { officer, password, keep: 'cookie' });
  me.value = await askWho();
  ended.value = false;
};

export const signOut = async (): Promise<void> => {
  await remove('/sessions/current').catch(() => undefined);
  me.value = undefined;
  ended.value = false;
};

/** Every session of before is over, so the new password signs in at once. */
export const choosePassword = async (current: string, next: string): Promise<void> => {
  await put('/me/password', { current, next });
  if (me.value !== undefined) await signIn(me.value.officer.id, next);
};

export const hasRole = (...roles: readonly Role[]): boolean =>
  me.value?.officer.roles.some((role) => roles.includes(role)) ?? false;

const renew = async (): Promise<void> => {
  if (me.value !== undefined && !ended.value) await act('/sessions/current/renew').catch(() => undefined);
};

/** Keeps the token young while the page is open. */
export const keepRenewing = (): void => {
  setInterval(renew, RENEW_MS);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && renew());
};

import type { ChangeView } from '@app/contracts';
import { computed, onScopeDispose, ref } from 'vue';

type Heed = (change: ChangeView | 'anything') => void;

const REOPEN_MS = 3_000;
const GATHER_MS = 150;

const heeding = new Set<Heed>();
const following = ref(false);
const lost = ref(false);
let source: EventSource | undefined;
let reopening: ReturnType<typeof setTimeout> | undefined;

/** The line to the server is down; what is shown may be old. */
export const isOffline = computed(() => lost.value);

const tellAll = (change: ChangeView | 'anything'): void => {
  for (const heed of heeding) heed(change);
};

const opened = (isNew: boolean): void => {
  const missed = lost.value && isNew;
  lost.value = false;
  if (missed) tellAll('anything'); // a new line cannot tell what the old one missed
};

const broken = (line: EventSource): void => {
  lost.value = true;
  if (line.readyState !== EventSource.CLOSED) return; // the browser takes it up again by itself, where it broke off
  source = undefined;
  clearTimeout(reopening);
  reopening = setTimeout(() => following.value && open(), REOPEN_MS);
};

const open = (): void => {
  const line = new EventSource('/api/v1/changes');
  let openings = 0;
  source = line;
  line.addEventListener('open', () => {
    openings += 1;
    opened(openings === 1);
  });
  line.addEventListener('error', () => broken(line));
  line.addEventListener('anything', () => tellAll('anything')); // away for so long that it is not told one by one
  line.addEventListener('change', ({ data }) => tellAll(JSON.parse(data) as ChangeView));
};

// the browser knows sooner than a silent line does
const cut = (): void => {
  lost.value = following.value;
  source?.close();
};
const restored = (): void => {
  clearTimeout(reopening);
  if (following.value) open();
};
addEventListener('offline', cut);
addEventListener('online', restored);

/** One line for all desks, from signing in to signing out. */
export const follow = (): void => {
  if (following.value) return;
  following.value = true;
  open();
};

export const unfollow = (): void => {
  following.value = false;
  clearTimeout(reopening);
  source?.close();
  source = undefined;
  lost.value = false;
};

/** Does something after changes that concern it, once for many in a row, while the desk is open. */
export const useChanges = (concerns: (change: ChangeView) => boolean, then: () => unknown): void => {
  let soon: ReturnType<typeof setTimeout> | undefined;
  const heed: Heed = (change) => {
    if (change !== 'anything' && !concerns(change)) return;
    clearTimeout(soon);
    soon = setTimeout(then, GATHER_MS);
  };
  heeding.add(heed);
  onScopeDispose(() => {
    heeding.delete(heed);
    clearTimeout(soon);
  });
};

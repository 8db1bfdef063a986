import { onScopeDispose } from 'vue';

const MINUTE_MS = 60_000;

/** Does something every minute while the desk is open: for what changes because time passes, which nobody tells. */
export const everyMinute = (then: () => unknown): void => {
  const ticking = setInterval(then, MINUTE_MS);
  onScopeDispose(() => clearInterval(ticking));
};

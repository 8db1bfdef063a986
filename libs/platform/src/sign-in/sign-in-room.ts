import type { OfficerId } from '@app/kernel';
import type { Clock } from '../clock/clock.js';
import type { Settings } from '../config/settings-table.js';
import type { OfficerOnDuty } from './officer-on-duty.js';
import type { SignInStore } from './sign-in-store.js';
import type { TokenKey } from './token-key.js';

/** What the acts of sign-in need; the first argument of each. */
export interface SignInRoom {
  readonly store: SignInStore;
  readonly clock: Clock;
  readonly key: TokenKey;
  readonly settings: Pick<Settings, 'tokenMinutes' | 'sessionHours' | 'signInAttempts' | 'signInLockMinutes'>;
  /** The officer as the organisation knows them now; nobody when they have left. */
  readonly officerOf: (officer: OfficerId) => Promise<OfficerOnDuty | undefined>;
}

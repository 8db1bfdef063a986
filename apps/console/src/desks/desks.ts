import { hasRole } from '../session/session';
import type { Desk } from './desk';

/** Every desk, in the order of the navigation: the first that an officer works at is where they begin. */
export const DESKS: readonly Desk[] = [
  { path: '/raise', title: 'raise', roles: ['caller'], load: () => import('./raise/raise-desk.vue') },
  {
    path: '/in-tray',
    title: 'inTray',
    roles: ['clerk', 'signer', 'agent'],
    load: () => import('./in-tray/in-tray.vue'),
  },
];

const isTheirs = ({ roles }: Desk): boolean => roles === undefined || hasRole(...roles);

/** The desks of whoever sits here. */
export const ownDesks = (): readonly Desk[] => DESKS.filter(isTheirs);

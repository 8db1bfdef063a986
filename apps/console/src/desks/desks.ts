import { hasRole } from '../session/session';
import type { Desk } from './desk';

/** Every desk, in the order of the navigation: the first that an officer works at is where they begin. */
export const DESKS: readonly Desk[] = [
  {
    path: '/township',
    title: 'township',
    roles: ['caller', 'approver'],
    load: () => import('./township/township-desk.vue'),
  },
  { path: '/raise', title: 'raise', roles: ['caller'], load: () => import('./raise/raise-desk.vue') },
  {
    path: '/supervision',
    title: 'supervision',
    roles: ['supervisor'],
    load: () => import('./supervision/supervision-desk.vue'),
  },
  {
    path: '/dispatch',
    title: 'dispatch',
    roles: ['dispatcher', 'supervisor'],
    load: () => import('./dispatch/dispatch-desk.vue'),
  },
  {
    path: '/in-tray',
    title: 'inTray',
    roles: ['clerk', 'signer', 'agent'],
    load: () => import('./in-tray/in-tray.vue'),
  },
  {
    path: '/joint-meeting',
    title: 'jointMeeting',
    roles: ['arbiter', 'list-keeper', 'dispatcher', 'supervisor', 'caller', 'approver', 'clerk', 'signer', 'agent'],
    load: () => import('./joint-meeting/joint-meeting-desk.vue'),
  },
  { path: '/deadlines', title: 'deadlines', load: () => import('./deadlines/deadline-sheet.vue') },
  {
    path: '/orders',
    title: 'orders',
    roles: ['supervisor', 'clerk', 'signer', 'agent', 'caller', 'approver'],
    load: () => import('./orders/orders-desk.vue'),
  },
  { path: '/flags', title: 'flags', roles: ['supervisor'], load: () => import('./flags/flags-desk.vue') },
  { path: '/silence', title: 'silence', roles: ['supervisor'], load: () => import('./silence/silence-desk.vue') },
  { path: '/bulletins', title: 'bulletins', load: () => import('./bulletins/bulletins-desk.vue') },
  { path: '/assessment', title: 'assessment', load: () => import('./assessment/assessment-desk.vue') },
  {
    path: '/admissions',
    title: 'admissions',
    roles: ['caller', 'approver', 'clerk', 'signer', 'dispatcher', 'list-keeper', 'assessor', 'supervisor'],
    load: () => import('./admissions/admissions-desk.vue'),
  },
  { path: '/lists', title: 'lists', load: () => import('./lists/lists-desk.vue') },
  { path: '/cases', title: 'cases', load: () => import('./cases/cases-desk.vue') },
  { path: '/calendar', title: 'calendar', roles: ['list-keeper'], load: () => import('./calendar/calendar-desk.vue') },
  { path: '/limits', title: 'limits', load: () => import('./limits/limits-desk.vue') },
  {
    path: '/organisation',
    title: 'organisation',
    roles: ['admin'],
    load: () => import('./organisation/organisation-desk.vue'),
  },
  {
    path: '/settings',
    title: 'settings',
    roles: ['admin', 'list-keeper', 'supervisor'],
    load: () => import('./settings/settings-desk.vue'),
  },
];

const isTheirs = ({ roles }: Desk): boolean => roles === undefined || hasRole(...roles);

/** The desks of whoever sits here. */
export const ownDesks = (): readonly Desk[] => DESKS.filter(isTheirs);

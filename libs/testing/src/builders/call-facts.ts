import { type RaiseCall, SYSTEM } from '@app/domain';
import type { CallId, Instant } from '@app/kernel';
import { unit } from './county.js';
import { type FactOf, facts } from './fact.js';
import { officer } from './officers.js';
import { deadline } from './rules.js';
import { NOW, on, RAISED_AT } from './wall-clock.js';

export const CALL_ID = '0192f0c1-7a10-7000-8000-000000a1b2c3' as CallId;

/** What an officer says who raises the usual call. */
export const RAISING_WORDS: RaiseCall = {
  call: CALL_ID,
  subject: '河边堆放建筑垃圾',
  asks: '请到现场处置并查明来源',
  matter: '建筑垃圾',
  place: { unit: unit.village, detail: '石桥下游两百米' },
  beyondPower: ['no-enforcement-power'],
  urgency: 'ordinary',
  evidence: [{ name: '现场.jpg', size: 204_800, sha256: 'a'.repeat(64) }],
  source: { kind: 'grid', number: 'WG-0302-17' },
};

const toldOfRaising = facts('CallRaised', {
  ...RAISING_WORDS,
  number: '20260302-A3CM3',
  township: unit.town,
  proxy: false,
  needsApproval: false,
  by: officer.caller.id,
  at: RAISED_AT,
});

/** A call that waits to be dispatched: a department is to be named within a working day. */
const namedBy = (at: Instant) => ({ nameBy: deadline(1, 'working-day', at) });

export const raised = (otherwise: Partial<FactOf<'CallRaised'>['data']> = {}): FactOf<'CallRaised'> =>
  toldOfRaising({ ...(otherwise.needsApproval ? {} : namedBy(otherwise.at ?? RAISED_AT)), ...otherwise });
export const approved = facts('CallApproved', {
  by: officer.approver.id,
  at: NOW,
  ...namedBy(NOW),
});
export const heldBack = facts('CallHeldBack', { by: officer.approver.id, at: NOW, reason: '地点不清' });
export const declined = facts('CallDeclined', { by: officer.dispatcher.id, at: NOW, reason: '镇里可以处理' });
export const withdrawn = facts('CallWithdrawn', { by: officer.caller.id, at: NOW, reason: '已自行清理' });
export const reopened = (otherwise: Partial<FactOf<'CallReopened'>['data']> = {}): FactOf<'CallReopened'> => {
  const { at = on('03-20 09:00') } = otherwise;
  return {
    type: 'CallReopened',
    data: { by: officer.caller.id, at, reason: '又堆起来了', ...namedBy(at), ...otherwise },
  };
};
export const confirmed = facts('ClosureConfirmed', { by: officer.caller.id, at: on('03-06 09:00'), solved: true });
export const confirmationMoved = facts('ConfirmationMoved', {
  by: SYSTEM.id,
  at: NOW,
  reason: 'calendar',
  confirmBy: deadline(3, 'working-day', NOW),
});
export const deemedConfirmed = facts('ClosureDeemedConfirmed', { at: on('03-11 00:00:00.001') });
export const servedPersonRated = facts('ServedPersonRated', {
  by: officer.caller.id,
  at: on('03-06 10:00'),
  rating: 'satisfied',
  solved: true,
});

export const servedLinkIssued = facts('ServedLinkIssued', {
  by: officer.caller.id,
  at: on('03-06 10:00'),
  tokenHash: 'c'.repeat(64),
  expiresAt: on('03-20 24:00'),
});

/** Closed at a moment: to be rated for ten working days, a recurrence for thirty days. */
export const closed = (at: Instant = on('03-06 09:00')): FactOf<'CallClosed'> => ({
  type: 'CallClosed',
  data: { at, rateUntil: deadline(10, 'working-day', at), recursUntil: deadline(30, 'day', at) },
});

import type { ReboundFact } from '@app/domain';
import type { ReboundId } from '@app/kernel';
import { unit } from './county.js';
import { factsOf } from './fact.js';
import { officer } from './officers.js';
import { deadline } from './rules.js';
import { day, NOW, on } from './wall-clock.js';

export const REBOUND_ID = '0190b1c2-0000-7000-8000-00000000b001' as ReboundId;

const facts = factsOf<ReboundFact>();
const byListKeeper = { by: officer.listKeeper.id, at: NOW };

/** What the town reports on Monday at ten; the environment department answers by Wednesday. */
export const REBOUND = {
  rebound: REBOUND_ID,
  department: unit.environment,
  work: '要求镇里代填污染源台账',
  since: day('02-27'),
  source: { kind: 'township' },
  evidence: [{ name: '通知.pdf', size: 204_800, sha256: 'a'.repeat(64) }],
} as const;

export const reboundReported = facts('ReboundReported', {
  ...REBOUND,
  township: unit.town,
  proxy: false,
  answerBy: deadline(2, 'working-day', NOW),
  settings: 1,
  by: officer.caller.id,
  at: NOW,
});
export const reboundAnswered = facts('ReboundAnswered', {
  answer: '已停止转交，由本局自办',
  evidence: [],
  by: officer.otherClerk.id,
  at: NOW,
});
export const reboundNear = facts('ReboundDeadlineNear', { at: on('03-03 00:00') });
export const reboundMissed = facts('ReboundDeadlineMissed', {
  at: on('03-05 00:00:00.001'),
  dueAt: on('03-04 24:00'),
});
export const reboundMoved = facts('ReboundDeadlineMoved', {
  by: 'system' as never,
  at: NOW,
  reason: 'calendar',
  answerBy: deadline(3, 'working-day', NOW),
});
export const reboundUpheld = facts('ReboundUpheld', { ...byListKeeper, reason: '未经准入即行交办' });
export const reboundDismissed = facts('ReboundDismissed', { ...byListKeeper, reason: '属已准入事项' });
export const reboundWithdrawn = facts('ReboundWithdrawn', { by: officer.caller.id, at: NOW, reason: '部门已收回' });

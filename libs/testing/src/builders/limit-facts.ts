import { plusMs } from '@app/kernel';
import { slip } from './dispatch-facts.js';
import { type FactOf, facts } from './fact.js';
import { officer } from './officers.js';
import { deadline } from './rules.js';
import { DISPATCHED_AT, day, NOW, on } from './wall-clock.js';

const bySupervisor = { slip: slip(1), by: officer.supervisor.id, at: NOW };

export const near = facts('DeadlineNear', { slip: slip(1), at: on('03-04 00:00'), limit: 'respond' });
export const responseMissed = facts('ResponseDeadlineMissed', {
  slip: slip(1),
  at: on('03-05 00:00:00.001'),
  dueAt: on('03-04 24:00'),
});
export const onSiteMissed = facts('OnSiteDeadlineMissed', {
  slip: slip(1),
  at: on('03-02 11:00:00.001'),
  dueAt: on('03-02 11:00'),
});
/** Left to the department for five working days more. */
export const closureMissed = (
  otherwise: Partial<FactOf<'ClosureDeadlineMissed'>['data']> = {},
): FactOf<'ClosureDeadlineMissed'> => {
  const { dueAt = on('03-09 24:00') } = otherwise;
  const toleratedUntil = deadline(5, 'working-day', plusMs(dueAt, -1));
  return {
    type: 'ClosureDeadlineMissed',
    data: { slip: slip(1), at: on('03-10 00:00:00.001'), dueAt, toleratedUntil, ...otherwise },
  };
};

export const deemedSignedFor = facts('SlipDeemedSignedFor', { slip: slip(1), at: on('03-05 00:00:00.001') });
export const moved = facts('DeadlineMoved', {
  ...bySupervisor,
  limit: 'close',
  reason: 'extension',
  deadline: deadline(8, 'working-day', DISPATCHED_AT),
});

export const suspended = facts('SlipSuspended', {
  ...bySupervisor,
  reason: '待汛期结束',
  promiseDate: day('06-30'),
  resumesAt: on('06-30 00:00'),
});
export const resumed = facts('SlipResumed', { slip: slip(1), at: on('06-30 00:00') });
export const discharged = facts('SlipDischarged', { ...bySupervisor, reason: '已具备条件' });
export const milestoneReached = facts('MilestoneReached', {
  slip: slip(1),
  by: officer.clerk.id,
  at: NOW,
  milestone: '完成设计',
});
export const milestoneMissed = facts('MilestoneMissed', {
  slip: slip(1),
  at: on('04-11 00:00:00.001'),
  milestone: '完成设计',
});

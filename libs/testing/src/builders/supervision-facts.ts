import type { SupervisionFact } from '@app/domain';
import type { OfficerId, SlipId, StepId } from '@app/kernel';
import { CALL_ID } from './call-facts.js';
import { unit } from './county.js';
import { factsOf } from './fact.js';
import { officer } from './officers.js';
import { deadline } from './rules.js';
import { NOW, on } from './wall-clock.js';

const facts = factsOf<SupervisionFact>();
const SLIP = { call: CALL_ID, slip: '1' as SlipId };
const bySystem = { by: 'system' as OfficerId, at: NOW };
const bySupervisor = { by: officer.supervisor.id, at: NOW };
const byClerk = { by: officer.clerk.id, at: NOW };

export const ABOUT_SLIP = SLIP;
export const stepNo = (nth: number): StepId => String(nth) as StepId;

/** The closure of the market office's slip was missed this morning. */
export const redCard = facts('StepIssued', {
  unit: unit.market,
  step: stepNo(1),
  kind: 'red-card',
  because: { is: 'limit-missed', limit: 'close', since: NOW },
  about: SLIP,
  ladder: 0,
  settings: 1,
  ...bySystem,
});
export const yellowCard = facts('StepIssued', {
  ...redCard().data,
  kind: 'yellow-card',
  because: { is: 'limit-near', limit: 'close', since: NOW },
});
export const orderIssued = facts('StepIssued', {
  ...redCard().data,
  step: stepNo(2),
  kind: 'order',
  because: { is: 'steps', steps: [stepNo(1)] },
  answerBy: deadline(2, 'working-day', NOW),
  toleratedUntil: deadline(5, 'working-day', NOW),
});
export const stepReceived = facts('StepReceived', { step: stepNo(2), ...byClerk });
export const stepAnswered = facts('StepAnswered', {
  step: stepNo(2),
  answer: '因检测设备故障延误，现已整改到位',
  evidence: [],
  ...byClerk,
});
export const answerAccepted = facts('StepAnswerAccepted', { step: stepNo(2), ...bySupervisor });
export const answerSentBack = facts('StepAnswerSentBack', {
  step: stepNo(2),
  reason: '未说明整改措施',
  answerBy: deadline(2, 'working-day', NOW),
  toleratedUntil: deadline(5, 'working-day', NOW),
  ...bySupervisor,
});
export const answerNear = facts('StepAnswerNear', { step: stepNo(2), at: on('03-03 00:00') });
export const answerMissed = facts('StepAnswerMissed', {
  step: stepNo(2),
  at: on('03-05 00:00:00.001'),
  dueAt: on('03-04 24:00'),
});
export const stepRecalled = facts('StepRecalled', { step: stepNo(1), reason: '系统时钟有误', ...bySupervisor });
export const falseClosureFound = facts('FalseClosureFound', {
  about: SLIP,
  reason: '现场复查仍在排污',
  ...bySupervisor,
});

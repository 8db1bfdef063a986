import { unit } from './county.js';
import { slip } from './dispatch-facts.js';
import { facts } from './fact.js';
import { officer } from './officers.js';
import { NOW, on } from './wall-clock.js';

const byClerk = { slip: slip(1), by: officer.clerk.id, at: NOW };
const byDispatcher = { slip: slip(1), by: officer.dispatcher.id, at: NOW };
const bySupervisor = { slip: slip(1), by: officer.supervisor.id, at: NOW };

export const signedFor = facts('SlipSignedFor', byClerk);
export const responded = facts('ResponseGiven', {
  ...byClerk,
  contact: '王',
  phone: '13900000001',
  startsAt: on('03-02 14:00'),
  measure: '下午到现场',
  amends: false,
});
export const arrived = facts('ArrivedOnSite', byClerk);
export const returned = facts('SlipReturned', { ...byClerk, basis: '三定规定第四条', proposed: unit.environment });
export const returnAccepted = facts('ReturnAccepted', byDispatcher);
export const returnRefused = facts('ReturnRefused', { ...byDispatcher, reason: '属贵局职责' });
export const disputed = facts('ResponsibilityDisputed', { ...byClerk, reason: '清单未列' });
export const extensionAsked = facts('ExtensionAsked', { ...byClerk, days: 3, reason: '等待鉴定' });
export const extensionRefused = facts('ExtensionRefused', { ...bySupervisor, reason: '无需鉴定' });

import type { AdmissionFact } from '@app/domain';
import type { AdmissionId } from '@app/kernel';
import { unit } from './county.js';
import { factsOf } from './fact.js';
import { officer } from './officers.js';
import { day, NOW } from './wall-clock.js';

export const ADMISSION_ID = '0190b1c2-0000-7000-8000-00000000a001' as AdmissionId;

const facts = factsOf<AdmissionFact>();

/** What the environment department wants two townships to take on, from the ninth of March to the end of June. */
export const APPLICATION = {
  admission: ADMISSION_ID,
  what: '秸秆禁烧夜间巡查',
  basis: '县政府办〔2026〕3 号',
  period: { from: day('03-09'), to: day('06-30') },
  resources: { money: '每镇 3 万元' },
  townships: [unit.town, unit.subdistrict],
} as const;

export const applied = facts('AdmissionApplied', {
  ...APPLICATION,
  department: unit.environment,
  by: officer.otherClerk.id,
  at: NOW,
});
export const townConsented = facts('TownshipConsented', { township: unit.town, by: officer.approver.id, at: NOW });
export const subdistrictConsented = facts('TownshipConsented', {
  township: unit.subdistrict,
  by: officer.otherCaller.id,
  at: NOW,
});
export const townObjected = facts('TownshipObjected', {
  township: unit.town,
  reason: '夜间无人值守',
  by: officer.approver.id,
  at: NOW,
});
export const admitted = facts('AssignmentAdmitted', {
  inForce: APPLICATION.period,
  by: officer.listKeeper.id,
  at: NOW,
});
export const admissionRefused = facts('AdmissionRefused', { reason: '没有依据', by: officer.listKeeper.id, at: NOW });
export const admissionWithdrawn = facts('AdmissionWithdrawn', {
  reason: '改由本局自办',
  by: officer.otherClerk.id,
  at: NOW,
});
export const assignmentEnded = facts('AssignmentEnded', {
  reason: '秋收提前结束',
  endedOn: day('05-20'),
  by: officer.otherClerk.id,
  at: NOW,
});

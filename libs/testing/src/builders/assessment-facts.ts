import { type AssessmentFact, assessedPeriod, type Sheet, usualScheme } from '@app/domain';
import { type CallId, instant } from '@app/kernel';
import { CALL_ID } from './call-facts.js';
import { unit } from './county.js';
import { slip } from './dispatch-facts.js';
import { factsOf } from './fact.js';
import { officer } from './officers.js';
import { day } from './wall-clock.js';

const facts = factsOf<AssessmentFact>();

/** After the first quarter of 2026 is over. */
export const IN_APRIL = instant('2026-04-02T02:00:00.000Z');
export const QUARTER = '2026-Q1';
export const SCHEME = (({ version: _, ...scheme }) => scheme)(
  usualScheme({ smallSample: 10, ratingGroup: 3, townshipWeight: 30 }),
);

export const sheetWith = (otherwise: Partial<Sheet> = {}): Sheet => ({
  period: assessedPeriod(QUARTER) as Sheet['period'],
  scheme: { ...SCHEME, version: 0 },
  asOf: { at: IN_APRIL, position: '00000000000000000042' },
  lines: [],
  exclusions: [],
  decisions: 0,
  ...otherwise,
});

export const schemePublished = facts('AssessmentSchemePublished', {
  version: 1,
  effectiveFrom: day('07-01'),
  scheme: { ...SCHEME, share: { of: 1, in: 3 } },
  by: officer.assessor.id,
  at: IN_APRIL,
});
export const resultAppealed = facts('ResultAppealed', {
  assessment: QUARTER,
  appeal: 1,
  unit: unit.market,
  mark: { measure: 'SatisfactionRate', formula: 'of-rated' },
  slips: [{ call: CALL_ID as CallId, slip: slip(1) }],
  reason: '现场已封闭，非本局所致',
  by: officer.clerk.id,
  at: IN_APRIL,
});
export const appealUpheld = facts('AppealUpheld', {
  assessment: QUARTER,
  appeal: 1,
  reason: '情况属实',
  approver: '县领导',
  excludes: [{ call: CALL_ID as CallId, slip: slip(1) }],
  by: officer.supervisor.id,
  at: IN_APRIL,
});
export const appealDismissed = facts('AppealDismissed', {
  assessment: QUARTER,
  appeal: 1,
  reason: '证据不足',
  by: officer.supervisor.id,
  at: IN_APRIL,
});
export const slipLeftOut = facts('SlipLeftOut', {
  assessment: QUARTER,
  unit: unit.market,
  call: CALL_ID as CallId,
  slip: slip(2),
  reason: '台风停工',
  approver: '县领导',
  by: officer.supervisor.id,
  at: IN_APRIL,
});
export const assessmentPublished = facts('AssessmentPublished', {
  assessment: QUARTER,
  edition: 1,
  sheet: sheetWith(),
  sha256: 'a'.repeat(64),
  appealUntil: instant('2026-04-17T16:00:00.000Z'),
  by: officer.assessor.id,
  at: IN_APRIL,
});

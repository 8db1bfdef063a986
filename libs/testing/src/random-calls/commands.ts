import type { CallCommand } from '@app/domain';
import { instant, type LocalDate, type SlipId, type UnitCode } from '@app/kernel';
import fc from 'fast-check';
import { responded } from '../builders/answer-facts.js';
import { RAISING_WORDS } from '../builders/call-facts.js';
import { unit } from '../builders/county.js';
import { dispatched } from '../builders/dispatch-facts.js';
import { FEEDBACK } from '../builders/feedback-facts.js';
import { RAISED_AT } from '../builders/wall-clock.js';

const TOKEN_HASH = 'c'.repeat(64);

/** What is said with a command; each act takes the words that it needs. */
export interface Words {
  readonly unit: UnitCode;
  readonly others: readonly UnitCode[];
  readonly few: number;
  readonly day: LocalDate;
  readonly yes: boolean;
  readonly milestone: string;
}

const units = fc.constantFrom(unit.market, unit.environment, unit.housing, unit.marketOffice);

export const words: fc.Arbitrary<Words> = fc.record({
  unit: units,
  others: fc.array(units, { maxLength: 2 }),
  few: fc.integer({ min: 0, max: 5 }),
  day: fc
    .integer({ min: -2, max: 250 })
    .map((days) => instant(Date.parse(RAISED_AT) + days * 86_400_000).slice(0, 10) as LocalDate),
  yes: fc.boolean(),
  milestone: fc.constantFrom('完成设计', '完工'),
});

export type OnCall = Exclude<CallCommand, { act: 'raiseCall' | 'enterLedgerCall' }>;
export type Act = OnCall['act'];

const { basis } = dispatched().data;
const { contact, phone, startsAt, measure } = responded().data;
const reason = { reason: '如实记录' };
const cooperating = (to: UnitCode) => ({ unit: to, part: 'cooperating' as const });
const rating = ({ yes }: Words) => (yes ? ('satisfied' as const) : ('dissatisfied' as const));
const plan = ({ few, day, milestone }: Words) =>
  few > 3 ? { closeWithinDays: few * 36, milestones: [{ what: milestone, day }] } : {};

/** Every act with random words, on a slip where it takes one. */
export const commandOf: { readonly [A in Act]: (words: Words, slip: SlipId) => OnCall } = {
  letTimePass: () => ({ act: 'letTimePass' }),
  redateCall: () => ({ act: 'redateCall' }),
  ruleResponsibility: ({ unit: lead, others, few }) => ({
    act: 'ruleResponsibility',
    words: { ruling: `联〔2026〕${few}号`, lead, cooperating: [...new Set(others)], basis, bears: others[0] ?? lead },
  }),
  endDispute: ({ unit: lead, few, yes }) => ({
    act: 'endDispute',
    words: { reason: '协商一致', round: few, since: instant('2026-12-31'), ...(yes && { lead }) },
  }),
  approveCall: () => ({ act: 'approveCall', words: {} }),
  holdBackCall: () => ({ act: 'holdBackCall', words: reason }),
  declineCall: () => ({ act: 'declineCall', words: reason }),
  withdrawCall: () => ({ act: 'withdrawCall', words: reason }),
  dispatchCall: (said) => ({
    act: 'dispatchCall',
    words: { to: [{ unit: said.unit, part: 'lead' }, ...said.others.map(cooperating)], basis, ...plan(said) },
  }),
  confirmClosure: ({ yes }) => ({ act: 'confirmClosure', words: { solved: yes } }),
  sendBack: () => ({ act: 'sendBack', words: reason }),
  reopenForRecurrence: () => ({ act: 'reopenForRecurrence', words: reason }),
  recordCallback: (said) => ({ act: 'recordCallback', words: { rating: rating(said), solved: said.yes } }),
  signForSlip: (_, slip) => ({ act: 'signForSlip', slip, words: {} }),
  respondToSlip: (_, slip) => ({ act: 'respondToSlip', slip, words: { contact, phone, startsAt, measure } }),
  arriveOnSite: (_, slip) => ({ act: 'arriveOnSite', slip, words: {} }),
  returnSlip: ({ unit: proposed }, slip) => ({ act: 'returnSlip', slip, words: { basis: '三定', proposed } }),
  acceptReturn: ({ yes, unit: to }, slip) => ({ act: 'acceptReturn', slip, words: yes ? { to, basis } : { basis } }),
  refuseReturn: (_, slip) => ({ act: 'refuseReturn', slip, words: reason }),
  disputeSlip: (_, slip) => ({ act: 'disputeSlip', slip, words: reason }),
  askExtension: ({ few }, slip) => ({ act: 'askExtension', slip, words: { days: few || 4, ...reason } }),
  grantExtension: ({ yes }, slip) => ({ act: 'grantExtension', slip, words: yes ? { days: 1 } : {} }),
  refuseExtension: (_, slip) => ({ act: 'refuseExtension', slip, words: reason }),
  suspendSlip: ({ day: promiseDate }, slip) => ({ act: 'suspendSlip', slip, words: { ...reason, promiseDate } }),
  dischargeSlip: (_, slip) => ({ act: 'dischargeSlip', slip, words: reason }),
  fileFeedback: (_, slip) => ({ act: 'fileFeedback', slip, words: { ...FEEDBACK, takenUpAt: RAISED_AT } }),
  signFeedback: (_, slip) => ({ act: 'signFeedback', slip, words: {} }),
  reachMilestone: ({ milestone }, slip) => ({ act: 'reachMilestone', slip, words: { milestone } }),
  rateDepartment: (said, slip) => ({
    act: 'rateDepartment',
    slip,
    words: { rating: rating(said), speed: said.few, attitude: 3, result: 3 },
  }),
  markCallQuality: ({ yes }, slip) => ({
    act: 'markCallQuality',
    slip,
    words: { accurate: yes, complete: true, inScope: true, ...reason },
  }),
  issueServedLink: () => ({ act: 'issueServedLink', words: { tokenHash: TOKEN_HASH } }),
  answerThroughLink: (said) => ({
    act: 'answerThroughLink',
    words: { tokenHash: TOKEN_HASH, rating: rating(said), solved: said.yes },
  }),
  excludeSlip: (_, slip) => ({ act: 'excludeSlip', slip, words: { ...reason, approver: '县领导' } }),
};

/** How a call begins: any urgency, with or without a person served. */
export const beginnings: fc.Arbitrary<CallCommand> = fc
  .record({
    urgency: fc.constantFrom('ordinary' as const, 'urgent' as const, 'consultation' as const, 'long-cycle' as const),
    served: fc.boolean(),
  })
  .map(({ urgency, served }) => ({
    act: 'raiseCall',
    words: { ...RAISING_WORDS, urgency, ...(served && { personServed: { name: '陈', phone: '13900000002' } }) },
  }));

import type { CallFact, DispatchedSlip, ToldSlip } from '@app/domain';
import type { CallId, Instant, SlipId, UnitCode } from '@app/kernel';

type FactOfSlip = Extract<CallFact, { readonly data: { readonly slip: SlipId } }>;
type Change = Partial<ToldSlip>;

const stepped = ({ firstStepAt }: ToldSlip, at: Instant): Change =>
  firstStepAt === undefined ? { firstStepAt: at } : {};

/** What the department itself did counts as a step, an earlier feedback too; signing for a slip and what the clock does are none. */
const STEPS: ReadonlySet<CallFact['type']> = new Set<CallFact['type']>([
  'ResponseGiven',
  'ArrivedOnSite',
  'ExtensionAsked',
  'MilestoneReached',
]);

const changed = (slip: ToldSlip, fact: FactOfSlip): Change => {
  switch (fact.type) {
    case 'FeedbackFiled': {
      const { at, done, result, evidence } = fact.data;
      return {
        ...(slip.filed && stepped(slip, slip.filed.at)),
        filed: { at, words: `${done}\n${result}`, evidence: evidence.length },
      };
    }
    case 'DeadlineMoved':
      return fact.data.limit === 'close' ? { closeBy: fact.data.deadline.dueAt } : {};
    case 'DepartmentRated':
      return { rated: { by: fact.data.by, at: fact.data.at, satisfied: fact.data.rating === 'satisfied' } };
    case 'SlipExcluded':
      return { excluded: { reason: fact.data.reason, approver: fact.data.approver } };
    default:
      return STEPS.has(fact.type) ? stepped(slip, fact.data.at) : {};
  }
};

/** The slip after a fact of its own. */
export const toldSlipAfter = (slip: ToldSlip, fact: FactOfSlip): ToldSlip =>
  fact.data.slip === slip.slip ? { ...slip, ...changed(slip, fact) } : slip;

export const toldSlip = (call: CallId, township: UnitCode, data: DispatchedSlip): ToldSlip => ({
  call,
  slip: data.slip,
  unit: data.to,
  township,
  dispatchedAt: data.at,
  ...(data.deadlines.close && { closeBy: data.deadlines.close.dueAt }),
});

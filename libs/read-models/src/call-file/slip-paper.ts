import type { CallFact, Slip } from '@app/domain';
import type { OfficerId, SlipId } from '@app/kernel';
import { type Told, told } from '../desk/told.js';
import type { SlipPaper } from './call-file.view.js';

const factsOf = (slip: SlipId, facts: readonly CallFact[]): readonly CallFact[] =>
  facts.filter(({ data }) => 'slip' in data && data.slip === slip);

const dispatch = (facts: readonly CallFact[]): Pick<SlipPaper, 'dispatchedBy' | 'insteadOf'> => {
  const [dispatched] = told(facts, 'SlipDispatched', 'SlipRedispatched');
  const { by, insteadOf } = dispatched as { readonly by: OfficerId; readonly insteadOf?: SlipId };
  return { dispatchedBy: by, ...(insteadOf !== undefined && { insteadOf }) };
};

const signature = (facts: readonly CallFact[]): Pick<SlipPaper, 'signed'> => {
  const [signed] = told(facts, 'SlipSignedFor', 'SlipDeemedSignedFor') as readonly {
    readonly by?: OfficerId;
    readonly at: Told<'SlipSignedFor'>['at'];
  }[];
  return signed === undefined ? {} : { signed };
};

/** What is told at most once. */
const single = (slip: Slip, facts: readonly CallFact[]): Partial<SlipPaper> => {
  const [arrived] = told(facts, 'ArrivedOnSite');
  const [rating] = told(facts, 'DepartmentRated');
  const [quality] = told(facts, 'CallQualityMarked');
  const [exclusion] = told(facts, 'SlipExcluded');
  return {
    ...(arrived && { arrivedAt: arrived.at }),
    ...(slip.prepared && { prepared: slip.prepared }),
    ...(rating && { rating }),
    ...(quality && { quality }),
    ...(exclusion && { exclusion }),
  };
};

/** A slip as the rules see it, with the words of its facts. */
export const slipPaper = (slip: Slip, allFacts: readonly CallFact[]): SlipPaper => {
  const facts = factsOf(slip.id, allFacts);
  const { id, to, part, basis, dispatchedAt, deadlines, standing, milestones, near, missed } = slip;
  return {
    ...{ slip: id, unit: to, part, basis, dispatchedAt, deadlines, standing, milestones, near, missed },
    ...dispatch(facts),
    ...signature(facts),
    responses: told(facts, 'ResponseGiven'),
    returns: told(facts, 'SlipReturned'),
    returnsAccepted: told(facts, 'ReturnAccepted'),
    returnsRefused: told(facts, 'ReturnRefused'),
    disputes: told(facts, 'ResponsibilityDisputed'),
    extensionsAsked: told(facts, 'ExtensionAsked'),
    extensionsRefused: told(facts, 'ExtensionRefused'),
    deadlinesMoved: told(facts, 'DeadlineMoved'),
    suspensions: told(facts, 'SlipSuspended'),
    discharges: told(facts, 'SlipDischarged'),
    feedback: told(facts, 'FeedbackFiled'),
    reworks: told(facts, 'ReworkOrdered'),
    ...single(slip, facts),
  };
};

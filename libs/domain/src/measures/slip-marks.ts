import type { SlipFact } from '../call/slip.events.js';
import type { SlipLife } from './life.js';
import type { MarkWords } from './mark.js';

type Marked = {
  readonly [T in SlipFact['type']]?: (
    data: Extract<SlipFact, { type: T }>['data'],
    slip: SlipLife,
  ) => MarkWords | undefined;
};

const marked: Marked = {
  ResponseGiven: ({ amends }) => (amends ? undefined : { what: 'responded' }),
  ResponseDeadlineMissed: ({ dueAt }) => ({ what: 'response missed', dueAt }),
  SlipReturned: () => ({ what: 'return asked' }),
  ReturnAccepted: () => ({ what: 'returned' }),
  ResponsibilityDisputed: () => ({ what: 'disputed' }),
  DeadlineMoved: ({ limit, reason, deadline }) =>
    limit === 'return' ? undefined : { what: 'deadline moved', limit, reason, dueAt: deadline.dueAt },
  SlipSuspended: () => ({ what: 'suspended' }),
  SlipResumed: () => ({ what: 'resumed' }),
  SlipDischarged: (_data, { part }) => ({ what: part === 'lead' ? 'resumed' : 'discharged' }),
  FeedbackFiled: () => ({ what: 'completed' }),
  ClosureDeadlineMissed: ({ dueAt }) => ({ what: 'closure missed', dueAt }),
  DepartmentRated: ({ rating }) => ({ what: 'rated', rating }),
  CallQualityMarked: ({ accurate, complete, inScope }) => ({ what: 'quality marked', accurate, complete, inScope }),
  SlipExcluded: ({ reason, approver }) => ({ what: 'excluded', reason, approver }),
};

/** Facts of a slip's own that leave something in its life. */
export const MARKING = Object.keys(marked) as readonly SlipFact['type'][];

type AnyMarked = (data: SlipFact['data'], slip: SlipLife) => MarkWords | undefined;

/** What a fact of a slip's own leaves in its life; undefined if no measure needs it. */
export const slipMark = (fact: SlipFact, slip: SlipLife): MarkWords | undefined =>
  (marked[fact.type] as AnyMarked | undefined)?.(fact.data, slip);

import { type Decision, reject } from '@app/kernel';
import type { Act } from '../acts/act.js';
import { type CommandIn, performIn } from '../acts/act-table.js';
import { mayDo, type Possibility } from '../acts/may-do.js';
import { only } from '../acts/only.js';
import type { WithReason } from '../acts/told.js';
import type { Occasion } from '../authority/occasion.js';
import { type CallToPublish, type CaseOfCall, publishCase } from './publishing.js';
import type { TypicalCaseFact } from './typical-case.events.js';
import type { TypicalCase } from './typical-case.state.js';

const isWithdrawn = ({ typicalCase }: CaseOfCall): boolean =>
  typicalCase !== 'unpublished' && typicalCase.standing === 'withdrawn';

/** The case is shown no more, and its text stays in the log with the reason. */
const withdrawCase: Act<CaseOfCall, WithReason, TypicalCaseFact> = {
  who: [only('supervisor')],
  alreadySo: isWithdrawn,
  when: [({ typicalCase }) => (typicalCase === 'unpublished' ? reject('case.unknown') : undefined)],
  facts: (_case, { reason }, { by, at }) => [{ type: 'TypicalCaseWithdrawn', data: { reason, by: by.id, at } }],
};

/** What is done to a case that was published. */
export const caseActs = { withdrawCase } as const;

const everyAct = { publishCase, withdrawCase } as const;

export type TypicalCaseCommand = CommandIn<typeof everyAct>;

/** The facts that follow from a command upon a case as it stands, or the refusal with its code. */
export const decideTypicalCase =
  (command: TypicalCaseCommand, occasion: Occasion, of: CallToPublish) =>
  (typicalCase: TypicalCase): Decision<TypicalCaseFact> =>
    performIn(everyAct, command, { typicalCase, of }, occasion);

/** What an officer may do to a case now. */
export const mayDoToCase = (
  typicalCase: TypicalCase,
  of: CallToPublish,
  occasion: Occasion,
): readonly Possibility<keyof typeof caseActs>[] => mayDo(caseActs, { typicalCase, of }, occasion);

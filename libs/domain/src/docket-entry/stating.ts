import type { UnitCode } from '@app/kernel';
import { only } from '../acts/only.js';
import type { EntryAct } from './hearing.js';
import { onlyAParty, theEntryIs } from './rules.js';

export interface FileStatement {
  readonly text: string;
  readonly basis?: string;
  readonly proposes?: UnitCode;
}

/** Both sides say what they think; late is allowed and stays late. */
export const fileStatement: EntryAct<FileStatement> = {
  who: [only('caller', 'approver', 'clerk', 'signer', 'agent'), onlyAParty],
  when: [theEntryIs('on the docket')],
  facts: ({ entry }, words, { by, at }) => [
    { type: 'StatementFiled', data: { ...words, unit: by.unit, by: by.id, at, late: at > entry.statementsBy.dueAt } },
  ],
};

import { type Rejection, reject, type UnitCode } from '@app/kernel';
import { only } from '../acts/only.js';
import type { Occasion } from '../authority/occasion.js';
import { mayBeCalled } from '../authority/units.js';
import type { Result } from './docket-entry.events.js';
import type { EntryAct, EntryRule } from './hearing.js';
import { theEntryIs } from './rules.js';

export interface RecordTalks {
  readonly attended: readonly UnitCode[];
  readonly minutes: string;
  readonly result: Result;
  readonly lead?: UnitCode;
}

const wrongAgreement = ({ result, lead }: RecordTalks, { units }: Occasion): Rejection | undefined => {
  if (lead === undefined) return undefined;
  if (result !== 'agreed') return reject('docket.no-lead-without-agreement');
  return mayBeCalled(units(lead)) ? undefined : reject('unit.not-callable', { unit: lead });
};

const consultedWithoutResult: EntryRule = ({ entry: { consultation } }) =>
  consultation?.result === 'without-result' ? undefined : reject('docket.consult-first');

/** The one who leads the meeting calls the departments together. */
export const recordConsultation: EntryAct<RecordTalks> = {
  who: [only('arbiter')],
  when: [theEntryIs('on the docket')],
  facts: (_heard, words, occasion) =>
    wrongAgreement(words, occasion) ?? [
      { type: 'ConsultationRecorded', data: { ...words, by: occasion.by.id, at: occasion.at } },
    ],
};

/** Then 编办 coordinates. */
export const recordCoordination: EntryAct<RecordTalks> = {
  who: [only('arbiter', 'list-keeper')],
  when: [theEntryIs('on the docket'), consultedWithoutResult],
  facts: (_heard, words, occasion) =>
    wrongAgreement(words, occasion) ?? [
      { type: 'CoordinationRecorded', data: { ...words, by: occasion.by.id, at: occasion.at } },
    ],
};

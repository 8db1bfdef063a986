import { reject } from '@app/kernel';
import { refusalOf } from '../acts/standing.js';
import type { EntryStanding } from './docket-entry.state.js';
import type { EntryRule, OnDocket } from './hearing.js';

export const theEntryIs =
  (...wanted: readonly EntryStanding['is'][]): EntryRule =>
  ({ entry: { standing } }) =>
    wanted.includes(standing.is) ? undefined : refusalOf('docket', standing.is);

export const partiesOf = ({ entry, call }: OnDocket): readonly string[] => [
  entry.township,
  ...entry.units,
  ...call.units,
];

/** The calling township, and every unit that had a slip of the call. */
export const onlyAParty: EntryRule = (heard, { by }) =>
  partiesOf(heard).includes(by.unit) ? undefined : reject('docket.not-a-party');

import { reject } from '@app/kernel';
import { only } from '../acts/only.js';
import { lastTalks } from './docket-entry.state.js';
import type { EntryAct, EntryRule } from './hearing.js';
import { theEntryIs } from './rules.js';

const onlyWhenThePartiesAgree: EntryRule = ({ entry }) =>
  lastTalks(entry)?.result === 'agreed' ? undefined : reject('docket.parties-have-not-agreed');

/** The parties agreed: nothing is left to rule on, and the call goes where they agreed. */
export const withdrawEntry: EntryAct<{ readonly reason: string }> = {
  who: [only('arbiter')],
  alreadySo: ({ entry }) => entry.standing.is === 'withdrawn',
  when: [theEntryIs('on the docket'), onlyWhenThePartiesAgree],
  facts: ({ entry }, { reason }, { by, at }) => {
    const lead = lastTalks(entry)?.lead;
    return [
      {
        type: 'EntryWithdrawn',
        data: { by: by.id, at, round: entry.round, reason, ...(lead !== undefined && { lead }) },
      },
    ];
  },
};

/** The call is over: what nobody needs to rule on any more leaves the docket by itself. */
export const lapseEntry: EntryAct<{ readonly because: string; readonly round: number }> = {
  who: [only('system')],
  when: [],
  facts: ({ entry }, { because, round }, { at }) =>
    entry.round === round && entry.standing.is === 'on the docket'
      ? [{ type: 'EntryLapsed', data: { at, because } }]
      : [],
};

import type { Command } from '@app/commands';
import { type CallFact, climbTheLadder, type NoteLimit, type SlipsOfCall, UNTOUCHED } from '@app/domain';
import type { CallId } from '@app/kernel';
import type { Reaction } from '@app/subscriptions';

const CALLS = 'call-';

const told = (words: NoteLimit): Command => ({
  of: 'supervision',
  supervision: words.unit,
  command: { act: 'noteLimit', words },
});

/** The cards of a slip reach its unit, and the ladder climbs there. */
export const climbingTheLadder: Reaction<SlipsOfCall, Command> = {
  name: 'climbing-the-ladder',
  version: 1,
  streamPrefixes: [CALLS],
  types: [
    'CallRaised',
    'SlipDispatched',
    'SlipRedispatched',
    'SlipExcluded',
    'DeadlineNear',
    'ResponseDeadlineMissed',
    'OnSiteDeadlineMissed',
    'ClosureDeadlineMissed',
    'CallDeclined',
    'CallWithdrawn',
    'CallClosed',
  ],
  correlate: ({ stream }) => stream.slice(CALLS.length),
  initial: UNTOUCHED,
  react: (before, event, call) => {
    const { slips, note } = climbTheLadder(before, call as CallId, event as unknown as CallFact);
    return { state: slips, commands: note === undefined ? [] : [{ name: 'note', command: told(note) }] };
  },
};

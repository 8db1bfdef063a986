import type { Command } from '@app/commands';
import { type CallFact, keepTime, type RulebookFact, UNWATCHED, type WatchedCall } from '@app/domain';
import type { CallId } from '@app/kernel';
import { EVERY, type Reaction } from '@app/subscriptions';

const CALLS = 'call-';

const onCall = (call: string, act: 'letTimePass' | 'redateCall'): Command => ({
  of: 'call',
  call: call as CallId,
  command: { act },
});

/** The deadline is a fact; this sets the timer that lets it fall, and moves it when the calendar does. */
export const keepingTime: Reaction<WatchedCall, Command> = {
  name: 'keeping-time',
  version: 1,
  streamPrefixes: [CALLS, 'rulebook-'],
  correlate: ({ stream, type }) => {
    if (stream.startsWith(CALLS)) return stream.slice(CALLS.length);
    return type === 'CalendarPublished' ? EVERY : undefined;
  },
  initial: UNWATCHED,
  react: (state, event, call) => {
    const { watched, wakeAt, redate } = keepTime(state, event as unknown as CallFact | RulebookFact);
    return {
      state: watched,
      timers:
        wakeAt === undefined
          ? []
          : [
              wakeAt === null
                ? { name: 'next', dueAt: null }
                : { name: 'next', dueAt: wakeAt, command: onCall(call, 'letTimePass') },
            ],
      commands: redate ? [{ name: 'redate', command: onCall(call, 'redateCall') }] : [],
    };
  },
};

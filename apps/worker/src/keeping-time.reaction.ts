import type { Command } from '@app/commands';
import { type CallFact, keepTime, nextAlarm, type RulebookFact, UNWATCHED, type WatchedCall } from '@app/domain';
import type { CallId, Instant } from '@app/kernel';
import { EVERY, type Reaction, type SetTimer } from '@app/subscriptions';

const CALLS = 'call-';

const onCall = (call: string, act: 'letTimePass' | 'redateCall'): Command => ({
  of: 'call',
  call: call as CallId,
  command: { act },
});

const wakingAt = (call: string, dueAt: Instant): SetTimer<Command> => ({
  name: 'next',
  dueAt,
  command: onCall(call, 'letTimePass'),
});

/** The timers that a watched call should have. */
export const timersOf = (call: string, { call: state }: WatchedCall): readonly SetTimer<Command>[] => {
  const wakeAt = nextAlarm(state);
  return wakeAt === undefined ? [] : [wakingAt(call, wakeAt)];
};

export const redating = (call: string): Command => onCall(call, 'redateCall');

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
      timers: wakeAt === undefined ? [] : [wakeAt === null ? { name: 'next', dueAt: null } : wakingAt(call, wakeAt)],
      commands: redate ? [{ name: 'redate', command: redating(call) }] : [],
    };
  },
};

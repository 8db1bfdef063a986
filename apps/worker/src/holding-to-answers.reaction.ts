import type { Command } from '@app/commands';
import {
  holdToAnswer,
  nextReboundAlarm,
  type ReboundFact,
  type RulebookFact,
  UNHEARD,
  type WatchedRebound,
} from '@app/domain';
import type { Instant, ReboundId } from '@app/kernel';
import { EVERY, type Reaction, type SetTimer } from '@app/subscriptions';

const REBOUNDS = 'rebound-';

const onRebound = (rebound: string, act: 'letTimePass' | 'redateRebound'): Command => ({
  of: 'rebound',
  rebound: rebound as ReboundId,
  command: { act },
});

const wakingAt = (rebound: string, dueAt: Instant): SetTimer<Command> => ({
  name: 'next',
  dueAt,
  command: onRebound(rebound, 'letTimePass'),
});

/** The timers that a watched report should have. */
export const answerTimersOf = (rebound: string, { rebound: state }: WatchedRebound): readonly SetTimer<Command>[] => {
  const wakeAt = nextReboundAlarm(state);
  return wakeAt === undefined ? [] : [wakingAt(rebound, wakeAt)];
};

export const redatingRebound = (rebound: string): Command => onRebound(rebound, 'redateRebound');

/** The limit of an answer is a fact; this sets the timer that lets it fall, and moves it when the calendar does. */
export const holdingToAnswers: Reaction<WatchedRebound, Command> = {
  name: 'holding-to-answers',
  version: 1,
  streamPrefixes: [REBOUNDS, 'rulebook-'],
  correlate: ({ stream, type }) => {
    if (stream.startsWith(REBOUNDS)) return stream.slice(REBOUNDS.length);
    return type === 'CalendarPublished' ? EVERY : undefined;
  },
  initial: UNHEARD,
  react: (state, event, rebound) => {
    const { watched, wakeAt, redate } = holdToAnswer(state, event as unknown as ReboundFact | RulebookFact);
    return {
      state: watched,
      timers: wakeAt === undefined ? [] : [wakeAt === null ? { name: 'next', dueAt: null } : wakingAt(rebound, wakeAt)],
      commands: redate ? [{ name: 'redate', command: redatingRebound(rebound) }] : [],
    };
  },
};

import type { Command } from '@app/commands';
import {
  type AwaitedAnswers,
  awaitAnswers,
  NOTHING_AWAITED,
  nextStepAlarm,
  type RulebookFact,
  type SupervisionFact,
} from '@app/domain';
import type { Instant, UnitCode } from '@app/kernel';
import { EVERY, type Reaction, type SetTimer } from '@app/subscriptions';

const UNITS = 'supervision-';

const onUnit = (unit: string, act: 'letTimePass' | 'redateAnswers'): Command => ({
  of: 'supervision',
  supervision: unit as UnitCode,
  command: { act },
});

const wakingAt = (unit: string, dueAt: Instant): SetTimer<Command> => ({
  name: 'next',
  dueAt,
  command: onUnit(unit, 'letTimePass'),
});

/** The timers that the orders of a unit should have. */
export const orderTimersOf = (unit: string, { supervision }: AwaitedAnswers): readonly SetTimer<Command>[] => {
  const wakeAt = nextStepAlarm(supervision);
  return wakeAt === undefined ? [] : [wakingAt(unit, wakeAt)];
};

export const redatingOrders = (unit: string): Command => onUnit(unit, 'redateAnswers');

/** The limit of an order is a fact; this sets the timer that lets it fall, and moves it when the calendar does. */
export const holdingOrdersToAnswers: Reaction<AwaitedAnswers, Command> = {
  name: 'holding-orders-to-answers',
  version: 1,
  streamPrefixes: [UNITS, 'rulebook-'],
  correlate: ({ stream, type }) => {
    if (stream.startsWith(UNITS)) return stream.slice(UNITS.length);
    return type === 'CalendarPublished' ? EVERY : undefined;
  },
  initial: NOTHING_AWAITED,
  react: (state, event, unit) => {
    const { awaited, wakeAt, redate } = awaitAnswers(state, event as unknown as SupervisionFact | RulebookFact);
    return {
      state: awaited,
      timers: wakeAt === undefined ? [] : [wakeAt === null ? { name: 'next', dueAt: null } : wakingAt(unit, wakeAt)],
      commands: redate ? [{ name: 'redate', command: redatingOrders(unit) }] : [],
    };
  },
};

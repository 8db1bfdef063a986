import type { Instant } from '@app/kernel';
import type { Rules } from '../deadlines/rules.js';
import { type Alarm, alarms } from './alarms.js';
import type { CallFact } from './call.events.js';
import { evolveCall } from './call.evolve.js';
import type { Call, Raised } from './call.state.js';

const first = (all: readonly Alarm[]): Alarm | undefined =>
  all.reduce<Alarm | undefined>(
    (least, alarm) => (least === undefined || alarm.at < least.at ? alarm : least),
    undefined,
  );

/** When something next happens to the call by itself; undefined when nothing will. */
export const nextAlarm = (call: Call): Instant | undefined =>
  call === 'unraised' ? undefined : first(alarms(call))?.at;

/** Everything that has happened by itself up to a moment, each fact at its own instant. */
export const timePassed = (call: Raised, until: Instant, rules: Rules): readonly CallFact[] => {
  const facts: CallFact[] = [];
  let now: Call = call;
  for (let next = first(alarms(now)); next !== undefined && next.at <= until; next = first(alarms(now as Raised))) {
    const rung = next.rings(next.at, rules);
    if (rung.length === 0) return facts;
    facts.push(...rung);
    now = rung.reduce<Call>(evolveCall, now);
  }
  return facts;
};

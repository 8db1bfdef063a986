import { type CallFact, evolveCall, nextAlarm, UNRAISED } from '@app/domain';
import type { StoredEvent } from '@app/event-sourcing';
import type { Instant } from '@app/kernel';

const TYPES = [
  'DeadlineNear',
  'ResponseDeadlineMissed',
  'OnSiteDeadlineMissed',
  'ClosureDeadlineMissed',
  'SlipDeemedSignedFor',
  'ClosureDeemedConfirmed',
  'MilestoneMissed',
  'SlipResumed',
] as const satisfies readonly CallFact['type'][];
const BY_TIME: ReadonlySet<string> = new Set(TYPES);

const signOf = ({ stream, type, data }: StoredEvent): string => {
  const { at: _, ...told } = data as { readonly at?: string };
  return JSON.stringify([stream, type, told]);
};

const byCall = (log: readonly StoredEvent[]): ReadonlyMap<string, readonly CallFact[]> => {
  const calls = new Map<string, CallFact[]>();
  for (const event of log.filter(({ stream }) => stream.startsWith('call-')))
    calls.set(event.stream, [...(calls.get(event.stream) ?? []), event as unknown as CallFact]);
  return calls;
};

/** What fell by itself, what fell twice, and which calls still wait for a moment that is past. */
export const judgeTime = (log: readonly StoredEvent[], past: Instant) => {
  const fallen = log.filter(({ type }) => BY_TIME.has(type)).map(signOf);
  const overslept = [...byCall(log)].filter(([, facts]) => {
    const wakeAt = nextAlarm(facts.reduce(evolveCall, UNRAISED));
    return wakeAt !== undefined && wakeAt <= past;
  });
  return { fallen: fallen.length, twice: twiceIn(fallen), overslept: overslept.map(([stream]) => stream) };
};

const twiceIn = (signs: readonly string[]): readonly string[] => {
  const sorted = signs.toSorted();
  return sorted.filter((sign, index) => sign === sorted[index - 1]);
};

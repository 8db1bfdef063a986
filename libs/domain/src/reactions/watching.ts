import type { Fact, Instant } from '@app/kernel';
import type { RulebookFact } from '../rulebook/rulebook.events.js';

/** A kind of thing to which something happens by itself. */
export interface Watched<T, F extends Fact> {
  readonly evolve: (thing: T, fact: F) => T;
  /** When something next happens by itself; undefined when nothing will. */
  readonly nextAlarm: (thing: T) => Instant | undefined;
  /** Whether it has a limit whose days a new calendar may move. */
  readonly daysMayMove: (thing: T) => boolean;
}

/** What is next: the moment to wake it (null: none any more, undefined: as before), and whether to count its days anew. */
export interface Next<T> {
  readonly thing: T;
  readonly wakeAt?: Instant | null;
  readonly redate?: true;
}

const RULEBOOK: ReadonlySet<string> = new Set<RulebookFact['type']>([
  'CalendarPublished',
  'LimitPolicyPublished',
  'SettingsAdopted',
  'LadderPublished',
]);

const isOfTheRulebook = (fact: Fact): fact is RulebookFact => RULEBOOK.has(fact.type);

/** Wakes a thing when something happens to it by itself; a new calendar has its running limits counted anew. */
export const watching =
  <T, F extends Fact>({ evolve, nextAlarm, daysMayMove }: Watched<T, F>) =>
  (before: T, fact: F | RulebookFact): Next<T> => {
    if (isOfTheRulebook(fact))
      return fact.type === 'CalendarPublished' && daysMayMove(before)
        ? { thing: before, redate: true }
        : { thing: before };
    const thing = evolve(before, fact);
    const wakeAt = nextAlarm(thing);
    return wakeAt === nextAlarm(before) ? { thing } : { thing, wakeAt: wakeAt ?? null };
  };

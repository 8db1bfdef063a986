import type { Instant, LocalDate } from '@app/kernel';
import type { Rules } from '../deadlines/rules.js';
import { localDate } from '../deadlines/wall-clock.js';
import { defaultLadder, type Ladder } from '../ladder/ladder.js';
import type { Rulebook } from './rulebook.state.js';

interface Version {
  readonly version: number;
}
interface Effective extends Version {
  readonly effectiveFrom: LocalDate;
}

/**
 * The newest calendar, and the limits and settings effective on the local day of a moment; before the first effective
 * day the first version holds. A rule book in which nothing of a kind was published throws.
 */
export const rulesInForce = (rulebook: Rulebook, at: Instant): Rules => {
  const day = localDate(at, newest(rulebook.settings, 'settings').timeZone);
  const limits = effectiveOn(day, rulebook.policies, 'limits');
  const settings = effectiveOn(day, rulebook.settings, 'settings');
  return {
    calendar: newest(rulebook.calendars, 'calendar'),
    limits,
    policy: limits.version,
    settings,
    ladder: ladderOn(day, rulebook.ladders) ?? defaultLadder(settings),
    settingsUnder: (version) => versionOf(rulebook.settings, version, 'settings'),
    ladderUnder: ({ ladder, settings }) =>
      ladder === 0
        ? defaultLadder(versionOf(rulebook.settings, settings, 'settings'))
        : versionOf(rulebook.ladders, ladder, 'ladder'),
  };
};

/** Before a county publishes a ladder, and before its first one takes effect, the rule book's own holds. */
const ladderOn = (day: LocalDate, ladders: readonly Ladder[]): Ladder | undefined =>
  ladders.findLast(({ effectiveFrom }) => effectiveFrom <= day);

const newest = <V>(versions: readonly V[], kind: string): V => found(versions.at(-1), `no ${kind}`);

const effectiveOn = <V extends Effective>(day: LocalDate, versions: readonly V[], kind: string): V =>
  found(versions.findLast(({ effectiveFrom }) => effectiveFrom <= day) ?? versions[0], `no ${kind}`);

const versionOf = <V extends Version>(versions: readonly V[], version: number, kind: string): V =>
  found(
    versions.find((published) => published.version === version),
    `no version ${version} of the ${kind}`,
  );

const found = <V>(version: V | undefined, missing: string): V => {
  if (version === undefined) throw new Error(`the rule book has ${missing}`);
  return version;
};

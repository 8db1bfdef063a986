import { type Instant, latest } from '@app/kernel';
import type { DraftBulletin } from '../bulletin/bulletin.decide.js';
import type { BulletinPlanFact } from '../bulletin-plan/bulletin-plan.events.js';
import { nextDue } from '../bulletin-plan/due.js';
import type { RulebookFact } from '../rulebook/rulebook.events.js';
import { emptyRulebook, evolveRulebook, type Rulebook } from '../rulebook/rulebook.state.js';

/** What has to be known to see when the next bulletins fall due. */
export interface BulletinWatch {
  readonly rulebook: Rulebook;
  /** Nothing before it is waited for. */
  readonly since?: Instant;
}

export const UNPLANNED: BulletinWatch = { rulebook: emptyRulebook };

export interface BulletinNext {
  readonly watch: BulletinWatch;
  /** When they next fall due; null when they never do. */
  readonly wakeAt: Instant | null;
  readonly drafts: readonly DraftBulletin[];
}

const isOfTheRulebook = (fact: RulebookFact | BulletinPlanFact): fact is RulebookFact =>
  fact.type !== 'BulletinsFellDue' && fact.type !== 'BulletinShapePublished';

const wakeAt = ({ rulebook, since }: BulletinWatch): Instant | null =>
  rulebook.calendars.length === 0 || rulebook.settings.length === 0 || rulebook.policies.length === 0
    ? null
    : ((since && nextDue(rulebook, since)) ?? null);

const draftsOf = (fact: RulebookFact | BulletinPlanFact): readonly DraftBulletin[] =>
  fact.type === 'BulletinsFellDue'
    ? fact.data.shapes.map((shape) => ({ period: fact.data.period, shape, scope: {} }))
    : [];

/** On the first working day the bulletins of the period before are drafted; a new calendar or other settings move that day. */
export const draftBulletins = (before: BulletinWatch, fact: RulebookFact | BulletinPlanFact): BulletinNext => {
  const { at } = fact.data;
  const watch: BulletinWatch = {
    rulebook: isOfTheRulebook(fact) ? evolveRulebook(before.rulebook, fact) : before.rulebook,
    since: before.since === undefined ? at : latest(before.since, at),
  };
  return { watch, wakeAt: wakeAt(watch), drafts: draftsOf(fact) };
};

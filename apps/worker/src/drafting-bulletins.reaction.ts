import type { Command } from '@app/commands';
import {
  type BulletinPlanFact,
  type BulletinWatch,
  bulletinIdOf,
  type DraftBulletin,
  draftBulletins,
  type RulebookFact,
  UNPLANNED,
} from '@app/domain';
import type { Instant } from '@app/kernel';
import type { NamedCommand, Reaction, Timer } from '@app/subscriptions';

const COUNTY = 'county';
const PLAN = 'bulletinPlan-';

const letTimePass: Command = { of: 'bulletinPlan', command: { act: 'letTimePass' } };

const drafting = (words: DraftBulletin): NamedCommand<Command> => {
  const bulletin = bulletinIdOf(words);
  return { name: `draft/${bulletin}`, command: { of: 'bulletin', bulletin, command: { act: 'draftBulletin', words } } };
};

const waking = (wakeAt: Instant | null): Timer<Command> =>
  wakeAt === null ? { name: 'next', dueAt: null } : { name: 'next', dueAt: wakeAt, command: letTimePass };

/** On the first working day of a month and of a week the bulletins of the one before are drafted. */
export const draftingBulletins: Reaction<BulletinWatch, Command> = {
  name: 'drafting-bulletins',
  version: 1,
  streamPrefixes: [PLAN, 'rulebook-'],
  correlate: () => COUNTY,
  initial: UNPLANNED,
  react: (before, event) => {
    const { watch, wakeAt, drafts } = draftBulletins(before, event as unknown as RulebookFact | BulletinPlanFact);
    return { state: watch, timers: [waking(wakeAt)], commands: drafts.map(drafting) };
  },
};

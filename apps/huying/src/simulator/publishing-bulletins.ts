import {
  before,
  bulletinIdOf,
  type DraftBulletin,
  isWorkingDay,
  localDate,
  monthOf,
  type Officer,
  type Rules,
  SYSTEM,
  startOfDay,
} from '@app/domain';
import { type Instant, isRejection, type LocalDate } from '@app/kernel';
import { nextDay } from './arrivals.js';
import { drawsFor } from './draws.js';
import type { Stage } from './live-call.js';
import { simulatedCommandId } from './simulator-ids.js';
import { afterWork } from './working-moments.js';

type BulletinCommand = Extract<Parameters<Stage['office']['carryOut']>[0], { of: 'bulletin' }>['command'];

interface Publication {
  readonly at: Instant;
  readonly begin: () => Promise<void>;
}

const isFirstWorkingDay = (day: LocalDate, { calendar, settings }: Rules): boolean => {
  let first = monthOf(day).from;
  while (!isWorkingDay(calendar, first)) first = nextDay(first, settings.timeZone);
  return first === day;
};

/** Carries the nth thing that is done to a bulletin out; refused when another hand was quicker, and counted. */
const doing = async (
  by: Officer,
  bulletin: string,
  nth: number,
  command: BulletinCommand,
  { office, seed, now, tally }: Stage,
): Promise<void> => {
  const asked = { by, at: now(), commandId: simulatedCommandId(seed, bulletin, nth), source: 'simulator' };
  const answer = await office.carryOut({ of: 'bulletin', bulletin, command }, asked);
  if (isRejection(answer)) tally.refused(answer.rejected);
  else tally.carriedOut(answer.facts.length);
};

/** On the first working day of a month, what the county has drafted by itself about the one before is published; nothing about a month before the simulated history. */
export const bulletinsOn = (day: LocalDate, since: Instant, rules: Rules, stage: Stage): readonly Publication[] => {
  const { cast, othersRing, seed } = stage;
  const { timeZone } = rules.settings;
  const period = before(monthOf(day));
  const livedIn = period.to >= localDate(since, timeZone);
  const from = startOfDay(day, timeZone);
  if (cast.supervisors.length === 0 || !livedIn || !isFirstWorkingDay(day, rules)) return [];
  const draws = drawsFor(seed, `bulletins ${day}`);
  return rules.settings.bulletins.monthly.flatMap((shape) => {
    const words: DraftBulletin = { period, shape, scope: {} };
    const bulletin = bulletinIdOf(words);
    const by = draws.pick(cast.supervisors);
    const draft = { act: 'draftBulletin', words } as const;
    const publish = { act: 'publishBulletin', words: {} } as const;
    return [
      ...(othersRing
        ? []
        : [{ at: afterWork(from, 0.1, rules), begin: () => doing(SYSTEM, bulletin, 0, draft, stage) }]),
      { at: afterWork(from, draws.between(1, 6), rules), begin: () => doing(by, bulletin, 1, publish, stage) },
    ];
  });
};

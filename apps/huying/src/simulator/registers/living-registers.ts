import { atWallTime, isWorkingDay, type Rules } from '@app/domain';
import { type Instant, type LocalDate, plusMs } from '@app/kernel';
import { drawsFor } from '../draws.js';
import type { Stage } from '../live-call.js';
import { simulatedId } from '../simulator-ids.js';
import { admitting } from './admitting.js';
import { consenting } from './consenting.js';
import { rebounding } from './rebounding.js';
import type { RegisterScene } from './register-scene.js';
import { noteSteps, type Step } from './step.js';

type Story = (scene: RegisterScene) => readonly Step[];

/** The chance that one begins on a working day: ten or fifteen of each in a year. */
const STORIES: readonly (readonly [name: string, chance: number, story: Story])[] = [
  ['admission', 0.05, admitting],
  ['rebound', 0.07, rebounding],
  ['consent', 0.04, consenting],
];

const MORNING_MS = 3 * 3_600_000;

/** Something that begins on a day, and the moment at which it does. */
export interface Beginning {
  readonly at: Instant;
  readonly begin: () => Promise<void>;
}

/** Which entries of the registers begin on a day; they depend on the seed and the day alone. */
export const registersOn = (day: LocalDate, rules: Rules, stage: Stage): readonly Beginning[] =>
  isWorkingDay(rules.calendar, day) ? STORIES.flatMap((told) => beginning(day, told, rules, stage)) : [];

const beginning = (
  day: LocalDate,
  [name, chance, story]: (typeof STORIES)[number],
  rules: Rules,
  stage: Stage,
): readonly Beginning[] => {
  const key = `${name} of ${day}`;
  const draws = drawsFor(stage.seed, key);
  if (!draws.chance(chance)) return [];
  const { timeZone, workingHours } = rules.settings;
  const opens = atWallTime(day, workingHours[0]?.from ?? '09:00', timeZone);
  const at = plusMs(opens, Math.floor(draws.between(0, MORNING_MS)));
  const id = simulatedId(stage.seed, key);
  const begin = async (): Promise<void> => noteSteps(id, story({ id, at, rules, draws, stage }), stage);
  return [{ at, begin }];
};

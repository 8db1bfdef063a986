import type { Deadline, Officer } from '@app/domain';
import type { Instant } from '@app/kernel';
import type { Stretch } from './habits.js';
import type { Scene, Wish } from './scene.js';
import { afterWork, whenShareHasRun } from './working-moments.js';

/** One of them will do it after so many hours of work; nobody, if there is nobody. */
export const somebodyWill = (
  officers: readonly Officer[],
  hours: Stretch,
  command: Wish['command'],
  scene: Scene,
): readonly Wish[] => will(officers, afterWork(scene.at, scene.draws.between(...hours), scene.rules), command, scene);

/** One of them will do it at that moment. */
export const will = (
  officers: readonly Officer[],
  at: Instant,
  command: Wish['command'],
  { draws }: Scene,
): readonly Wish[] => (officers.length === 0 ? [] : [{ at, by: draws.pick(officers), command }]);

/** A moment in that stretch of a limit; if it is over already, soon. */
export const momentIn = (deadline: Deadline, stretch: Stretch, { at, rules, draws }: Scene): Instant => {
  const moment = whenShareHasRun(deadline, draws.between(...stretch), rules);
  return moment > at ? moment : afterWork(at, draws.between(0.3, 3), rules);
};

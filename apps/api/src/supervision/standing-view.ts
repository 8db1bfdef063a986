import type { StandingView } from '@app/contracts';
import { countsAt, type Occasion, type Step, type Supervision, standingOnTheLadder, windowOf } from '@app/domain';
import type { StepId, UnitCode } from '@app/kernel';
import type { StepLine } from '@app/read-models';
import { actorsIn, type StepTelling, stepLineView } from './step-view.js';

const firstDueFirst = (one: Step, other: Step): number =>
  (one.answerBy?.dueAt ?? '') < (other.answerBy?.dueAt ?? '') ? -1 : 1;

/** Where a unit stands: what its stream tells, told with names. */
export const standingView = (
  unit: UnitCode,
  supervision: Supervision,
  lines: ReadonlyMap<StepId, StepLine>,
  { at, rules }: Pick<Occasion, 'at' | 'rules'>,
  telling: StepTelling,
): StandingView => {
  const { quarter, inQuarter, highest, nearing, toAnswer, toReceive } = standingOnTheLadder(supervision, at, rules);
  const shown = (steps: readonly Step[]) => steps.flatMap(({ id }) => [lines.get(id)].flatMap((line) => line ?? []));
  // as the numbers count them, so that every number opens to its steps
  const inIt = supervision.steps.filter(
    (step) => windowOf(countsAt(step), 'quarter', rules.settings.timeZone) === quarter,
  );
  const waiting = shown(toAnswer.toSorted(firstDueFirst));
  const all = shown(inIt.toReversed());
  return {
    unit: telling.names.unit(unit),
    quarter,
    inQuarter,
    ...(highest && { highest }),
    nearing,
    toAnswer: waiting.map((line) => stepLineView(line, telling)),
    toReceive: toReceive.length,
    falseClosures: supervision.falseClosures,
    steps: all.map((line) => stepLineView(line, telling)),
    ladder: rules.ladder as StandingView['ladder'],
    officers: telling.names.officers([...waiting, ...all].flatMap(actorsIn)),
  };
};

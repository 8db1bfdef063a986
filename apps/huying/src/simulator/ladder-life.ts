import { type CallFact, mayDoToStep, type SupervisionFact, SYSTEM, stepOf } from '@app/domain';
import { isRejection, latest, type UnitCode } from '@app/kernel';
import { type StepWish, stepWishesAfter } from './answering-steps.js';
import { drawsFor } from './draws.js';
import { ladderAtWork } from './ladder-at-work.js';
import type { CallLived, Stage } from './live-call.js';
import { simulatedCommandId } from './simulator-ids.js';
import { takingSteps } from './taking-steps.js';
import { afterWork } from './working-moments.js';

/** Those who climb the ladder, answer what they are told from it, and take steps of their own, while a county is lived. */
export interface LadderLife {
  /** What becomes of it on the ladder that this has happened to a call. */
  heard(call: CallLived, facts: readonly CallFact[]): Promise<void>;
}

export const liveLadder = ({ office, agenda, tally, cast, seed, now }: Stage): LadderLife => {
  const ladder = ladderAtWork({
    office,
    agenda,
    now,
    commandId: (unit, nth) => simulatedCommandId(seed, `ladder/${unit}`, nth),
    refused: tally.refused,
    heard: async (unit, facts) => {
      tally.carriedOut(facts.length);
      const { rules } = await office.occasion({ by: SYSTEM, at: now() });
      for (const fact of facts) {
        const draws = drawsFor(
          seed,
          `steps/${unit}/${fact.type}/${'step' in fact.data ? fact.data.step : ''}/${now()}`,
        );
        const scene = { unit, supervision: ladder.standing(unit), at: now(), rules, draws, cast };
        for (const wish of stepWishesAfter(fact, scene)) agenda.note(latest(wish.at, now()), () => fulfil(unit, wish));
      }
    },
  });
  let done = 0;

  const whyNot = async (unit: UnitCode, { by, command }: StepWish): Promise<string | undefined> => {
    if (!('step' in command)) return undefined;
    const step = stepOf(ladder.standing(unit), command.step);
    if (step === undefined) return 'step.unknown';
    const possible = mayDoToStep(step, await office.occasion({ by, at: now() }));
    return possible.find(({ act }) => act === command.act)?.forbidden?.rejected;
  };

  const fulfil = async (unit: UnitCode, wish: StepWish): Promise<void> => {
    const forbidden = await whyNot(unit, wish);
    return forbidden === undefined ? carryOut(unit, wish) : tally.forgone(forbidden);
  };

  const carryOut = async (unit: UnitCode, { by, command }: Omit<StepWish, 'at'>): Promise<void> => {
    done += 1;
    const asked = { by, at: now(), commandId: simulatedCommandId(seed, `steps/${unit}`, done), source: 'simulator' };
    const answer = await office.carryOut({ of: 'supervision', supervision: unit, command }, asked);
    if (isRejection(answer)) tally.refused(answer.rejected);
    else await ladder.tell(unit, answer.facts as readonly SupervisionFact[]);
  };

  return {
    heard: async (lived, facts) => {
      await ladder.heed(lived.id, facts);
      for (const { unit, hours, ...step } of takingSteps(lived, facts, { at: now(), seed, cast })) {
        const { rules } = await office.occasion({ by: SYSTEM, at: now() });
        agenda.note(afterWork(now(), hours, rules), () => carryOut(unit, step));
      }
    },
  };
};

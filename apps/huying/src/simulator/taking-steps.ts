import { type CallFact, leadOf, type Raised, slipOf } from '@app/domain';
import type { Instant, UnitCode } from '@app/kernel';
import type { StepWish } from './answering-steps.js';
import type { Cast } from './cast.js';
import { drawsFor } from './draws.js';
import type { CallLived } from './live-call.js';
import { DISSATISFIED, NOT_DONE } from './words.js';

const LOOKS_AFTER = 0.15;
const ORDERS = 0.2;

interface Watching {
  readonly at: Instant;
  readonly seed: string;
  readonly cast: Cast;
}

/** A step that a supervisor means to take, so many hours of work from now. */
export interface StepMeant extends Omit<StepWish, 'at'> {
  readonly unit: UnitCode;
  readonly hours: number;
}

/** Supervisors look after what a township says is not solved, and order an explanation where it is dissatisfied. */
export const takingSteps = (
  { id, state }: CallLived,
  facts: readonly CallFact[],
  { at, seed, cast }: Watching,
): readonly StepMeant[] =>
  facts.flatMap((fact) => {
    const command = stepFor(fact, state() as Raised);
    if (command === undefined) return [];
    const draws = drawsFor(seed, `supervisors/${id}/${fact.type}/${at}`);
    if (!draws.chance(command.act === 'issueStep' ? ORDERS : LOOKS_AFTER)) return [];
    const hours = draws.between(3, 40);
    return [{ unit: command.words.unit, hours, by: draws.pick(cast.supervisors), command }];
  });

type Taken = Extract<StepWish['command'], { act: 'issueStep' | 'findFalseClosure' }>;

const stepFor = (fact: CallFact, call: Raised): Taken | undefined => {
  if (fact.type === 'ClosureConfirmed' && !fact.data.solved) {
    const lead = leadOf(call);
    if (lead?.standing.is !== 'fed back') return undefined;
    const about = { call: call.id, slip: lead.id };
    return { act: 'findFalseClosure', words: { unit: lead.to, about, reason: NOT_DONE } };
  }
  if (fact.type !== 'DepartmentRated' || fact.data.rating !== 'dissatisfied') return undefined;
  const slip = slipOf(call, fact.data.slip);
  if (slip === undefined) return undefined;
  const about = { call: call.id, slip: slip.id };
  return { act: 'issueStep', words: { unit: slip.to, kind: 'order', about, reason: DISSATISFIED } };
};

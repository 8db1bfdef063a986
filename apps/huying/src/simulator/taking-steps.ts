import { type CallFact, leadOf, type Raised, type Rules, slipOf } from '@app/domain';
import type { Instant, UnitCode } from '@app/kernel';
import type { StepWish } from './answering-steps.js';
import type { Cast } from './cast.js';
import { drawsFor } from './draws.js';
import type { CallLived } from './live-call.js';
import { DISSATISFIED, NOT_DONE } from './words.js';
import { afterWork } from './working-moments.js';

const LOOKS_AFTER = 0.15;
const ORDERS = 0.2;

interface Watching {
  readonly at: Instant;
  readonly rules: Rules;
  readonly seed: string;
  readonly cast: Cast;
}

/** Supervisors look after what a township says is not solved, and order an explanation where it is dissatisfied. */
export const takingSteps = (
  { id, state }: CallLived,
  facts: readonly CallFact[],
  { at, rules, seed, cast }: Watching,
): readonly (StepWish & { readonly unit: UnitCode })[] =>
  facts.flatMap((fact) => {
    const draws = drawsFor(seed, `supervisors/${id}/${fact.type}/${at}`);
    const command = stepFor(fact, state() as Raised);
    if (command === undefined || !draws.chance(command.act === 'issueStep' ? ORDERS : LOOKS_AFTER)) return [];
    const hours = draws.between(3, 40);
    return [{ unit: command.words.unit, at: afterWork(at, hours, rules), by: draws.pick(cast.supervisors), command }];
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

import type { PossibilityView } from '@app/contracts';

const NOT_MINE = /^officer\./;
// what is over, or was never agreed, needs no explanation
const PLAIN = new Set(['sign', 'arrive', 'milestone', 'sign-feedback']);

/** What is this officer's to do, now or once a rule allows it; what is others' is left out. */
export const mine = (mayDo: readonly PossibilityView[], acts?: readonly string[]): readonly PossibilityView[] =>
  mayDo.filter(
    ({ act, allowed, refusal }) =>
      (acts === undefined || acts.includes(act)) &&
      (allowed || !(PLAIN.has(act) || NOT_MINE.test(refusal?.code ?? ''))),
  );

import { mayDo, type Possibility } from '../acts/may-do.js';
import type { Occasion } from '../authority/occasion.js';
import { stepActs } from './supervision.decide.js';
import type { Step } from './supervision.state.js';

/** What an officer may do to a step now. */
export const mayDoToStep = (step: Step, occasion: Occasion): readonly Possibility<keyof typeof stepActs>[] =>
  mayDo(stepActs, step, occasion);

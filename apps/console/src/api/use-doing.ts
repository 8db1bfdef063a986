import type { ProblemView } from '@app/contracts';
import { type Ref, ref, shallowRef } from 'vue';
import { problemIn } from './problem';

/** Something that is done at the press of a button. */
export interface Doing {
  readonly busy: Ref<boolean>;
  readonly problem: Ref<ProblemView | undefined>;
  /** Whether it was done; a second press while the first is under way does nothing. */
  readonly run: (doing: () => Promise<unknown>) => Promise<boolean>;
}

export const useDoing = (): Doing => {
  const busy = ref(false);
  const problem = shallowRef<ProblemView>();
  const run = async (doing: () => Promise<unknown>): Promise<boolean> => {
    if (busy.value) return false;
    [busy.value, problem.value] = [true, undefined];
    try {
      await doing();
      return true;
    } catch (error) {
      problem.value = problemIn(error);
      return false;
    } finally {
      busy.value = false;
    }
  };
  return { busy, problem, run };
};

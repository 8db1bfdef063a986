import type { ProblemView } from '@app/contracts';
import { type Ref, ref, shallowRef, watch } from 'vue';
import { problemIn } from './problem';

/** What was asked: the view once it came, or why it did not. */
export interface Asked<V> {
  readonly view: Ref<V | undefined>;
  readonly problem: Ref<ProblemView | undefined>;
  readonly loading: Ref<boolean>;
  readonly again: () => Promise<void>;
}

/** Asks at once, and again whenever what it depends on changes; an older answer never replaces a younger one. */
export const useAsked = <V>(asking: () => Promise<V>, on: () => unknown = () => undefined): Asked<V> => {
  const view = shallowRef<V>();
  const problem = shallowRef<ProblemView>();
  const loading = ref(false);
  let latest = 0;
  const again = async (): Promise<void> => {
    latest += 1;
    const mine = latest;
    loading.value = true;
    try {
      const answer = await asking();
      if (mine === latest) [view.value, problem.value] = [answer, undefined];
    } catch (error) {
      if (mine === latest) problem.value = problemIn(error);
    } finally {
      if (mine === latest) loading.value = false;
    }
  };
  watch(on, again, { immediate: true });
  return { view, problem, loading, again };
};

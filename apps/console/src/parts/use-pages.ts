import type { ProblemView } from '@app/contracts';
import { type Ref, ref, shallowRef, watch } from 'vue';
import { askFresh, type Query } from '../api/asking';
import { problemIn } from '../api/problem';

/** A page of a long list. */
export interface PageOf<L> {
  readonly lines: readonly L[];
  readonly next?: string | undefined;
}

/** A long list, read page by page. */
export interface Pages<L> {
  readonly lines: Ref<readonly L[] | undefined>;
  readonly next: Ref<string | undefined>;
  readonly problem: Ref<ProblemView | undefined>;
  readonly loading: Ref<boolean>;
  readonly more: () => Promise<void>;
  readonly again: () => Promise<void>;
}

const PAGE = 100;

/** Reads a list by the cursors of its pages; what it depends on begins it anew; `again` keeps as many lines. */
export const usePages = <V, L>(path: () => string, query: () => Query, pageIn: (view: V) => PageOf<L>): Pages<L> => {
  const lines = shallowRef<readonly L[]>();
  const next = ref<string>();
  const problem = shallowRef<ProblemView>();
  const loading = ref(false);
  let latest = 0;
  const pageAfter = async (cursor: string | undefined): Promise<PageOf<L>> =>
    pageIn(await askFresh<V>(path(), { limit: PAGE, ...query(), cursor }));
  // further pages until there are as many lines as wanted
  const read = async (known: readonly L[], from: string | undefined, wanted: number): Promise<void> => {
    latest += 1;
    const mine = latest;
    loading.value = true;
    try {
      let [all, cursor] = [known, from];
      do {
        const page = await pageAfter(cursor);
        [all, cursor] = [[...all, ...page.lines], page.next];
      } while (cursor !== undefined && all.length < wanted && mine === latest);
      if (mine === latest) [lines.value, next.value, problem.value] = [all, cursor, undefined];
    } catch (error) {
      if (mine === latest) problem.value = problemIn(error);
    } finally {
      if (mine === latest) loading.value = false;
    }
  };
  const more = async (): Promise<void> => {
    if (next.value !== undefined && !loading.value) await read(lines.value ?? [], next.value, 0);
  };
  const again = (): Promise<void> => read([], undefined, lines.value?.length ?? 0);
  watch(
    () => [path(), JSON.stringify(query())].join(),
    () => read([], undefined, 0),
    { immediate: true },
  );
  return { lines, next, problem, loading, more, again };
};

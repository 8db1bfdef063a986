import type { ProblemView } from '@app/contracts';
import { computed, type Ref, shallowRef, triggerRef, watch } from 'vue';
import { askFresh, type Query } from '../api/asking';
import { problemIn } from '../api/problem';

/** Part of a list, and how long all of it is. */
export interface PartOf<L> {
  readonly lines: readonly L[];
  readonly total: number;
}

/** A list as long as it is, of which only what somebody looks at was fetched. */
export interface Rows<V, L> {
  /** What the latest answer said besides. */
  readonly view: Ref<V | undefined>;
  /** A line is missing until somebody looked at it. */
  readonly lines: Ref<readonly (L | undefined)[]>;
  readonly problem: Ref<ProblemView | undefined>;
  /** Fetches what is missing between two lines, both included. */
  readonly look: (first: number, last: number) => Promise<void>;
  /** Fetches once more what is looked at, and the rest when it is looked at again. */
  readonly again: () => Promise<void>;
}

interface Sheet<L> {
  readonly lines: (L | undefined)[];
  readonly asked: Set<number>;
}

const sheetOf = <L>(lines: (L | undefined)[] = []): Sheet<L> => ({ lines, asked: new Set() });

/** Reads a list by `skip`, in parts as long as its door gives them; what it depends on begins it anew. */
export const useRows = <V, L>(path: () => string, query: () => Query, partIn: (view: V) => PartOf<L>): Rows<V, L> => {
  const view = shallowRef<V>();
  const shown = shallowRef<Sheet<L>>(sheetOf());
  const problem = shallowRef<ProblemView>();
  let newest = shown.value;
  let size = 1;
  let seen: readonly [number, number] = [0, 0];

  const partsSeen = (): readonly number[] => {
    const [first, last] = [Math.floor(seen[0] / size), Math.floor(seen[1] / size)];
    return Array.from({ length: last - first + 1 }, (_part, nth) => first + nth);
  };
  const enter = ({ lines }: Sheet<L>, skip: number, answer: V): void => {
    const part = partIn(answer);
    if (skip === 0) size = Math.max(part.lines.length, 1);
    lines.length = part.total;
    lines.splice(skip, part.lines.length, ...part.lines);
    view.value = answer;
  };
  const fetchPart = async (sheet: Sheet<L>, part: number): Promise<void> => {
    const skip = part * size;
    sheet.asked.add(part);
    try {
      const answer = await askFresh<V>(path(), { ...query(), ...(skip > 0 && { skip }) });
      if (sheet !== newest) return;
      enter(sheet, skip, answer);
      problem.value = undefined;
    } catch (error) {
      sheet.asked.delete(part);
      if (sheet === newest) problem.value = problemIn(error);
    }
  };
  const look = async (first: number, last: number): Promise<void> => {
    seen = [first, last];
    const sheet = shown.value;
    for (const part of partsSeen()) {
      if (sheet.asked.has(part) || part * size >= sheet.lines.length) continue;
      await fetchPart(sheet, part);
      triggerRef(shown);
    }
  };
  const read = async (sheet: Sheet<L>): Promise<void> => {
    newest = sheet;
    for (const part of new Set([0, ...partsSeen()])) await fetchPart(sheet, part);
    if (sheet === newest && sheet.asked.size > 0) shown.value = sheet;
  };
  const again = (): Promise<void> => read(sheetOf(shown.value.lines.slice()));
  watch(
    () => [path(), JSON.stringify(query())].join(),
    () => {
      seen = [0, 0];
      return read(sheetOf());
    },
    { immediate: true },
  );
  return { view, lines: computed(() => shown.value.lines.slice()), problem, look, again };
};

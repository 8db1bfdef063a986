import { type Ref, ref, watch } from 'vue';
import { whoAmI } from '../session/session';

/** What is being typed, kept in this browser for its officer until it is sent or thrown away. */
export interface Draft<T> {
  readonly words: Ref<T>;
  /** It was begun before this page was opened. */
  readonly wasKept: boolean;
  readonly discard: () => void;
}

const read = (key: string): unknown => {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
};

const keep = (key: string, words: unknown): void => {
  try {
    localStorage.setItem(key, JSON.stringify(words));
  } catch {
    // a full or forbidden storage keeps nobody from typing
  }
};

/** A draft under a name, per officer; `blank` tells its fields. */
export const useDraft = <T extends object>(name: string, blank: () => T): Draft<T> => {
  const key = `huying.draft.${whoAmI.value?.officer.id ?? ''}.${name}`;
  const kept = read(key);
  const words = ref({ ...blank(), ...(kept as Partial<T> | null) }) as Ref<T>;
  watch(words, () => keep(key, words.value), { deep: true, flush: 'sync' });
  const discard = (): void => {
    words.value = blank();
    localStorage.removeItem(key);
  };
  return { words, wasKept: kept !== null, discard };
};

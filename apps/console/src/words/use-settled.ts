import { type Ref, shallowRef, watch } from 'vue';

const SETTLED_MS = 300;

/** What is being typed, once the fingers rest. */
export const useSettled = <T>(typed: () => T): Readonly<Ref<T>> => {
  const settled = shallowRef(typed());
  watch(typed, (words, _before, onCleanup) => {
    const soon = setTimeout(() => {
      settled.value = words;
    }, SETTLED_MS);
    onCleanup(() => clearTimeout(soon));
  });
  return settled;
};

/** Does something from the first to join until the signals of all who joined have aborted; then the next is a first again. */
export const whileJoined = (work: (signal: AbortSignal) => void) => {
  const joined = new Set<AbortSignal>();
  let ending = new AbortController();

  const leave = (who: AbortSignal): void => {
    joined.delete(who);
    if (joined.size === 0) ending.abort();
  };

  return (who: AbortSignal): void => {
    if (who.aborted) return;
    who.addEventListener('abort', () => leave(who), { once: true }); // else Node holds a signal of `any` for ever
    joined.add(who);
    if (joined.size > 1) return;
    ending = new AbortController();
    work(ending.signal);
  };
};

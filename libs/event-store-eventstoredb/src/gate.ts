/** Lets so many in at once; the others wait in order, and whoever gives up waiting goes. */
export const makeGate = (places: number) => {
  const waiting: (() => void)[] = [];
  let inside = 0;

  const leave = (): void => {
    const next = waiting.shift();
    if (next === undefined) inside -= 1;
    else next(); // who leaves hands on the place
  };

  const inLine = (signal: AbortSignal | undefined): Promise<boolean> =>
    new Promise((resolve) => {
      const giveUp = (): void => {
        waiting.splice(waiting.indexOf(open), 1);
        resolve(false);
      };
      const open = (): void => {
        signal?.removeEventListener('abort', giveUp);
        resolve(true);
      };
      signal?.addEventListener('abort', giveUp, { once: true });
      waiting.push(open);
    });

  return {
    /** True once inside; false for whoever gave up. */
    enter: async (signal?: AbortSignal): Promise<boolean> => {
      if (signal?.aborted) return false;
      if (inside >= places) return inLine(signal);
      inside += 1;
      return true;
    },
    leave,
  };
};

export type Gate = ReturnType<typeof makeGate>;

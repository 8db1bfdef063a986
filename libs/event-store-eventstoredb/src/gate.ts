/** Lets so many at once do their work; the others wait in order. */
export const makeGate = (places: number) => {
  const waiting: (() => void)[] = [];
  let inside = 0;
  const enter = (): Promise<void> | undefined => {
    if (inside >= places) return new Promise((open) => waiting.push(open));
    inside += 1;
    return undefined;
  };
  const leave = (): void => {
    const next = waiting.shift();
    if (next === undefined) inside -= 1;
    else next(); // who leaves hands on the place
  };
  return async <T>(work: () => Promise<T>): Promise<T> => {
    await enter();
    try {
      return await work();
    } finally {
      leave();
    }
  };
};

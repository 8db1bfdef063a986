/** Runs all until the signal aborts; when one throws, the others are ended too before it is thrown on. */
export const runTogether = async (
  signal: AbortSignal,
  works: readonly ((signal: AbortSignal) => Promise<unknown>)[],
): Promise<void> => {
  const failing = new AbortController();
  const together = AbortSignal.any([signal, failing.signal]);
  const running = works.map((work) =>
    work(together).catch((error: unknown) => {
      failing.abort();
      throw error;
    }),
  );
  const ended = await Promise.allSettled(running);
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
};

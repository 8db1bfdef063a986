/** Waits for what ends, at most so long; a failure within that time is thrown. */
export const withinMs = async (ms: number, ending: Promise<unknown>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<void>((over) => {
    timer = setTimeout(over, ms);
  });
  await Promise.race([ending, tooLong]).finally(() => clearTimeout(timer));
};

/** The same for a leaving: whether it failed is nobody’s concern any more. */
export const leaveWithinMs = (ms: number, leaving: Promise<unknown>): Promise<void> =>
  withinMs(
    ms,
    leaving.catch(() => undefined),
  );

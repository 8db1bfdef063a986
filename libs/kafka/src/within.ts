/** Nothing came back in time. What was asked for may still be done. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/** What comes within that time; throws NoAnswer when nothing does. */
export const orNoAnswer = async <T>(ms: number, coming: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, failed) => {
    timer = setTimeout(() => failed(new NoAnswer(`no answer within ${ms / 1_000} s`)), ms);
  });
  coming.catch(() => undefined); // it may fail when nobody waits any more
  return Promise.race([coming, tooLong]).finally(() => clearTimeout(timer));
};

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

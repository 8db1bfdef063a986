/** Waits for what ends, at most so long; whether it failed is nobody’s concern any more. */
export const withinMs = async (ms: number, ending: Promise<unknown>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<void>((over) => {
    timer = setTimeout(over, ms);
  });
  await Promise.race([ending.catch(() => undefined), tooLong]);
  clearTimeout(timer);
};

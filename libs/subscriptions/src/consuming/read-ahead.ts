/** Reads the next one while the last is being worked on; what `read` gives is ended by its signal when nobody wants more. */
export async function* readAhead<T>(read: (signal: AbortSignal) => AsyncIterable<T>, signal: AbortSignal) {
  const ending = new AbortController();
  const end = (): void => ending.abort();
  signal.addEventListener('abort', end);
  if (signal.aborted) end();
  const source = read(ending.signal)[Symbol.asyncIterator]();
  try {
    let next = source.next();
    for (let one = await next; !one.done; one = await next) {
      next = source.next();
      next.catch(() => undefined); // it is thrown when its turn comes
      yield one.value;
    }
  } finally {
    signal.removeEventListener('abort', end);
    end();
    await source.return?.();
  }
}

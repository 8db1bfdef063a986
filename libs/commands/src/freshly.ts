/** Callers that arrive while an answer is on its way share the next one: each answer was asked for after its callers came. */
export const freshly = <T>(ask: () => Promise<T>): (() => Promise<T>) => {
  let onItsWay: Promise<T> | undefined;
  let next: Promise<T> | undefined;

  const start = (): Promise<T> => {
    next = undefined;
    onItsWay = ask().finally(() => {
      onItsWay = undefined;
    });
    return onItsWay;
  };

  return () => {
    if (onItsWay === undefined) return start();
    next ??= onItsWay.then(start, start);
    return next;
  };
};

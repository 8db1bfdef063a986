/** Those who ask while one looks share the next look: many may ask at once, and nobody is told what is older than his question. */
export const sharedLook = <T>(look: () => Promise<T>): (() => Promise<T>) => {
  let [underWay, next]: [Promise<unknown>, Promise<T> | undefined] = [Promise.resolve(), undefined];
  const begin = (): Promise<T> => {
    next = undefined;
    const looking = look();
    underWay = looking.catch(() => undefined);
    return looking;
  };
  return () => {
    next ??= underWay.then(begin);
    return next;
  };
};

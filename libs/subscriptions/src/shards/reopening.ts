import { Retired } from '../consuming/retired.js';

/** Something that is opened when it is needed, and opened anew when it was retired in the middle of work. */
export interface Reopening<T> {
  /** Throws Retired only when opening does. */
  using<R>(work: (current: T) => Promise<R>): Promise<R>;
  /** The next who needs it opens it anew. */
  forget(): void;
}

export const reopening = <T>(open: () => Promise<T>): Reopening<T> => {
  let current: T | undefined;
  const forget = (): void => {
    current = undefined;
  };
  return {
    forget,
    using: async (work) => {
      for (;;) {
        current ??= await open();
        try {
          return await work(current);
        } catch (error) {
          if (!(error instanceof Retired)) throw error;
          forget();
        }
      }
    },
  };
};

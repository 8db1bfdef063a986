/** A lease that this process wants: held or not, and what is done while it is. */
export interface Holding {
  readonly name: string;
  /** Begins the work; called anew each time the lease has been taken. */
  readonly begin: (signal: AbortSignal) => void;
  /** Aborts the work that is going on; undefined while the lease is not held. */
  ending: AbortController | undefined;
}

export const isHeld = ({ ending }: Holding): boolean => ending !== undefined && !ending.signal.aborted;

/** The lease is another's, or may be: the work is to end at once. */
export const lose = (holding: Holding): void => {
  holding.ending?.abort();
  holding.ending = undefined;
};

export const take = (holding: Holding): void => {
  holding.ending = new AbortController();
  holding.begin(holding.ending.signal);
};

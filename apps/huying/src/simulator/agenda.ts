import type { Instant } from '@app/kernel';

export interface Entry {
  readonly at: Instant;
  readonly doing: () => Promise<void>;
}

/** What is to be done and when; of two things at the same moment, the one that was noted first comes first. */
export interface Agenda {
  note(at: Instant, doing: Entry['doing']): void;
  /** Takes the first entry that lies before a moment off the agenda. */
  next(before: Instant): Entry | undefined;
}

export const openAgenda = (): Agenda => {
  const latestFirst: Entry[] = [];
  return {
    note: (at, doing) => {
      latestFirst.splice(placeOf(at, latestFirst), 0, { at, doing });
    },
    next: (before) => {
      const first = latestFirst.at(-1);
      return first !== undefined && first.at < before ? latestFirst.pop() : undefined;
    },
  };
};

/** Behind everything later, before everything as early or earlier. */
const placeOf = (at: Instant, latestFirst: readonly Entry[]): number => {
  let [least, most] = [0, latestFirst.length];
  while (least < most) {
    const middle = (least + most) >> 1;
    if ((latestFirst[middle] as Entry).at > at) least = middle + 1;
    else most = middle;
  }
  return least;
};

import type { Position } from '@app/event-sourcing';
import type { Happening } from './concerns.js';

/** What happened last, for those who are only a little behind; whoever is further behind reads the log. */
export interface Recent {
  begin(at: Position): void;
  keep(happenings: readonly Happening[], scannedTo: Position): void;
  /** Undefined when more happened since than is remembered. */
  since(position: Position): readonly Happening[] | undefined;
  to(): Position | undefined;
}

export const makeRecent = (most = 1_000): Recent => {
  let kept: readonly Happening[] = [];
  let from: Position | undefined;
  let to: Position | undefined;
  return {
    begin: (at) => {
      from = at;
      to = at;
    },
    keep: (happenings, scannedTo) => {
      const all = [...kept, ...happenings];
      from = all.at(-most - 1)?.event.position ?? from;
      kept = all.slice(-most);
      to = scannedTo;
    },
    since: (position) =>
      from === undefined || position < from ? undefined : kept.filter(({ event }) => event.position > position),
    to: () => to,
  };
};

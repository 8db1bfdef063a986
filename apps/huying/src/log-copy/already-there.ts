import { type EventStore, type Position, START } from '@app/event-sourcing';
import { printOf } from './print-of.js';
import { wholeLog } from './whole-log.js';

/** How much of a log its copy holds: so many events, up to this place of the log. */
export interface AlreadyThere {
  readonly events: number;
  readonly upTo: Position;
}

/** The target holds something that the log does not, here. */
export class AnotherLog extends Error {
  override readonly name = 'AnotherLog';
  constructor(readonly at: number) {
    super(`event ${at} of the target is another`);
  }
}

/** Goes through both from the start; throws AnotherLog where the target is no beginning of the source. */
export const alreadyThere = async (source: EventStore, target: EventStore): Promise<AlreadyThere> => {
  const originals = wholeLog(source);
  let [events, upTo] = [0, START];
  try {
    for await (const copy of wholeLog(target)) {
      const { value: original, done } = await originals.next();
      if (done || printOf(original) !== printOf(copy)) throw new AnotherLog(events + 1);
      [events, upTo] = [events + 1, original.position];
    }
    return { events, upTo };
  } finally {
    await originals.return(undefined);
  }
};

import { type Position, START } from '@app/event-sourcing';
import type { Asking } from './asking.js';
import { sharedLook } from './shared-look.js';
import { isOurs, placeOf } from './stored-event.js';

const FEW = 16;
const MANY = 1_000;

/** Finds the last event that is ours: the server writes its own at the end too. What was found once is not searched again, and a health check that asks for forty consumers at once looks once. */
export const makeHead = (ask: Asking) => {
  let known: Position = START;

  const search = async (): Promise<Position> => {
    for (let [before, count]: [Position | 'end', number] = ['end', FEW]; ; count = MANY) {
      const events = await ask.before(before, count);
      for (const event of events) if (isOurs(event) || placeOf(event) <= known) return placeOf(event);
      const earliest = events.at(-1);
      if (earliest === undefined || events.length < count) return START;
      before = placeOf(earliest);
    }
  };

  return sharedLook(async () => {
    const found = await search();
    if (found > known) known = found;
    return known;
  });
};

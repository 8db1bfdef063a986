import { type DocketEntry, type DocketWatch, isOnTheDocket, type Occasion, redatedEntry } from '@app/domain';
import { docketTimersOf, keepingTheDocket } from '../keeping-the-docket.reaction.js';
import type { WorkerParts } from '../role.js';
import { missingFrom, onWatch, type Watch } from './watch.js';

const wouldMove = (entry: DocketEntry, occasion: Occasion): boolean =>
  isOnTheDocket(entry) && Object.keys(redatedEntry(entry, occasion)).length > 0;

/** Calls that may come on the docket by themselves, and entries whose limits run. */
export const docketWatch: Watch<DocketWatch> = {
  reaction: keepingTheDocket,
  like: [{ ignored: false }],
  timersOf: docketTimersOf,
  lookUp: async (office, key, watch) => ({ ...watch, entry: (await office.look('docketEntry', key)).state }),
  redating: (key) => ({ of: 'docketEntry', docketEntry: key as never, command: { act: 'redateEntry', words: {} } }),
  wouldMove: ({ entry }, occasion) => wouldMove(entry, occasion),
};

/** The calls on the docket, or on their way to it, to which something may happen by itself, page by page. */
export const docketsOnWatch = (pool: WorkerParts['tools']['pool']) => onWatch(pool, docketWatch);

/** The timers that an entry should have and has not; none while a command of it is on its way. */
export const missingDocketTimers = missingFrom(docketWatch);

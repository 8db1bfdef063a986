import type { CountBulletin } from '@app/commands';
import type { BulletinTable, Drafted } from '@app/domain';
import { makeTurns } from '@app/event-sourcing';
import { reject } from '@app/kernel';
import { Refused } from '../door/refused.js';
import { countingOf } from './edition-asked.js';

const MOST = 4;
const AGAIN_SECONDS = 30;

/** Counts editions again, one after the other: whoever asks for the same shares one count, and a fifth edition is refused as `rate.limited` until one is done. */
export const countingAgain = (count: CountBulletin): ((drafted: Drafted) => Promise<BulletinTable>) => {
  const inTurn = makeTurns();
  const underWay = new Map<string, Promise<BulletinTable>>();
  return (drafted) => {
    const edition = `${drafted.bulletin} ${drafted.edition}`;
    const shared = underWay.get(edition);
    if (shared !== undefined) return shared;
    if (underWay.size >= MOST) throw new Refused(reject('rate.limited', { retryAfter: AGAIN_SECONDS }));
    const counted = inTurn('', () => count(countingOf(drafted))).finally(() => underWay.delete(edition));
    underWay.set(edition, counted);
    return counted;
  };
};

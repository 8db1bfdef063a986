import type { AsOf } from '@app/domain';
import { type Instant, reject } from '@app/kernel';
import { Refused } from '../door/refused.js';
import { momentAsked } from '../rulebook/moment-asked.js';

interface Query {
  readonly asOf?: string;
  readonly position?: string;
}

/** What is now: the moment, and how far the log has come. */
export interface Present {
  readonly now: Instant;
  readonly head: string;
}

const refuse = (path: string, zh: string, en: string): never => {
  throw new Refused(reject('query.invalid'), [{ path, zh, en }]);
};

const momentOf = (asOf: string, now: Instant, timeZone: string): Instant => {
  const at = momentAsked('asOf', asOf, timeZone);
  return at <= now ? at : refuse('asOf', '尚未到来', 'has not come yet');
};

/** What the figures know, as of now unless the query says otherwise; refused as `query.invalid` for what lies ahead. */
export const asOfAsked = ({ asOf, position }: Query, { now, head }: Present, timeZone: string): AsOf => {
  if (position !== undefined && position > head)
    refuse('position', '日志还没有到这里', 'the log has not come there yet');
  return {
    at: asOf === undefined ? now : momentOf(asOf, now, timeZone),
    ...(position !== undefined && { position }),
  };
};

import { callId, type callRoutes } from '@app/contracts';
import { reject } from '@app/kernel';
import { type CallFilter, cursorKeys, type PageAsked } from '@app/read-models';
import type { AskedAt } from '../door/asked-at.js';
import { branded } from '../door/branded.js';
import { Refused } from '../door/refused.js';
import { periodOf } from '../rulebook/days.js';

type Query = AskedAt<typeof callRoutes.list>['query'];
type Named = Omit<CallFilter, 'raisedFrom' | 'raisedTo'>;

/** What a list of calls is narrowed to. */
export const filterOf = (query: Query, timeZone: string): CallFilter => {
  const { from: _, to: __, limit: ___, cursor: ____, after: _____, ...named } = query;
  const { from, to } = periodOf(query, timeZone);
  return {
    ...branded<Named>(named),
    ...(from !== undefined && { raisedFrom: from }),
    ...(to !== undefined && { raisedTo: to }),
  };
};

const FAULT = { path: 'cursor', zh: '须为上一页给出的游标', en: 'takes a cursor that a page gave' };

/** Which page of the list; refused when the cursor is none that a page gave. */
export const pageAsked = ({ limit, cursor }: Query): PageAsked => {
  if (cursor === undefined) return { limit };
  const [raisedAt = '', call] = cursorKeys(cursor, 2) ?? [];
  if (Number.isNaN(Date.parse(raisedAt)) || !callId.safeParse(call).success)
    throw new Refused(reject('query.invalid'), [FAULT]);
  return { limit, after: cursor };
};

import { reject } from '@app/kernel';
import { cursorKeys, type PageAsked } from '@app/read-models';
import { Refused } from '../door/refused.js';

const FAULT = { path: 'cursor', zh: '须为上一页给出的游标', en: 'takes a cursor that a page gave' };

/** Which page of a list that is sorted by a moment and an id; refused when the cursor is none that a page gave. */
export const pageByMoment = ({ limit, cursor }: { readonly limit: number; readonly cursor?: string }): PageAsked => {
  if (cursor === undefined) return { limit };
  const [at = ''] = cursorKeys(cursor, 2) ?? [];
  if (Number.isNaN(Date.parse(at))) throw new Refused(reject('query.invalid'), [FAULT]);
  return { limit, after: cursor };
};

import { reject } from '@app/kernel';
import { cursorKeys, type PageAsked } from '@app/read-models';
import { validate } from 'uuid';
import { Refused } from '../door/refused.js';

const FAULT = { path: 'cursor', zh: '须为上一页给出的游标', en: 'takes a cursor that a page gave' };

/** Which page of a list that is newest first; refused when the cursor is none that a page gave. */
export const pageAsked = ({ limit, cursor }: { readonly limit: number; readonly cursor?: string }): PageAsked => {
  if (cursor === undefined) return { limit };
  const [at = '', id = ''] = cursorKeys(cursor, 2) ?? [];
  if (Number.isNaN(Date.parse(at)) || !validate(id)) throw new Refused(reject('query.invalid'), [FAULT]);
  return { limit, after: cursor };
};

import { reject } from '@app/kernel';
import { cursorKeys, type PageAsked } from '@app/read-models';
import { validate } from 'uuid';
import { Refused } from '../door/refused.js';

interface Asked {
  readonly limit: number;
  readonly skip?: number;
  readonly cursor?: string;
}

const FAULT = { path: 'cursor', zh: '须为上一页给出的游标', en: 'takes a cursor that a page gave' };

/** Which page of a list that is newest first; refused when the cursor is none that a page gave. */
export const pageAsked = ({ limit, skip = 0, cursor }: Asked): PageAsked => {
  if (cursor === undefined) return { limit, skip };
  const [at = '', id = ''] = cursorKeys(cursor, 2) ?? [];
  if (Number.isNaN(Date.parse(at)) || !validate(id)) throw new Refused(reject('query.invalid'), [FAULT]);
  return { limit, skip, after: cursor };
};

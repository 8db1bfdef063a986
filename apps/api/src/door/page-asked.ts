import { reject } from '@app/kernel';
import { cursorKeys, type PageAsked } from '@app/read-models';
import { validate } from 'uuid';
import { Refused } from './refused.js';

interface Asked {
  readonly limit: number;
  readonly skip?: number;
  readonly cursor?: string;
}

const FAULT = { path: 'cursor', zh: '须为上一页给出的游标', en: 'takes a cursor that a page gave' };

/** Whoever made a cursor up is told so. */
export const wrongCursor = (): Refused => new Refused(reject('query.invalid'), [FAULT]);

const page = ({ limit, skip = 0, cursor }: Asked, isOne: (at: string, id: string) => boolean): PageAsked => {
  if (cursor === undefined) return { limit, skip };
  const [at = '', id = ''] = cursorKeys(cursor, 2) ?? [];
  if (!isOne(at, id)) throw wrongCursor();
  return { limit, skip, after: cursor };
};

const isMoment = (at: string): boolean => !Number.isNaN(Date.parse(at));

/** Which page of a list that is newest first; refused when the cursor is none that a page gave. */
export const pageAsked = (asked: Asked): PageAsked => page(asked, (at, id) => isMoment(at) && validate(id));

/** Which page of a list that is sorted by a moment and any key; refused in the same way. */
export const pageByMoment = (asked: Asked): PageAsked => page(asked, isMoment);

import { momentOf } from '@app/domain';
import { type Instant, reject } from '@app/kernel';
import type { ApiParts } from '../api-parts.js';
import { Refused } from '../door/refused.js';

/** The county's own time zone, as of its newest settings. */
export const timeZoneOf = async ({ office }: Pick<ApiParts, 'office'>): Promise<string> => {
  const { settings } = await office.rulebook();
  return settings.at(-1)?.timeZone ?? 'Asia/Shanghai';
};

/** The moment that a query names; refused as `query.invalid` when there is none such. */
export const momentAsked = (field: string, text: string, timeZone: string): Instant => {
  const moment = momentOf(text, timeZone);
  if (moment !== undefined) return moment;
  const fault = { path: field, zh: '没有这个时刻', en: 'there is no such moment' };
  throw new Refused(reject('query.invalid'), [fault]);
};

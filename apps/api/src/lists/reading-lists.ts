import { type FoundedList, localDate, type OfferedItem, versionOn } from '@app/domain';
import { type LocalDate, reject } from '@app/kernel';
import { listsRead } from '@app/read-models';
import type { ApiParts } from '../api-parts.js';
import { Refused } from '../door/refused.js';
import { timeZoneOf } from '../rulebook/moment-asked.js';

type Parts = Pick<ApiParts, 'office' | 'dataSource' | 'clock'>;

/** The list, or the refusal that there is none. */
export const foundedList = async ({ office }: Pick<ApiParts, 'office'>, code: string): Promise<FoundedList> => {
  const { state } = await office.look('responsibilityList', code);
  if (state === 'unfounded') throw new Refused(reject('list.unfounded'));
  return state;
};

export const todayIn = async (parts: Pick<ApiParts, 'office' | 'clock'>): Promise<LocalDate> =>
  localDate(parts.clock.now(), await timeZoneOf(parts));

const offeredBy = (list: FoundedList, day: LocalDate): readonly OfferedItem[] => {
  const inForce = versionOn(list, day);
  if (inForce === undefined) return [];
  return [...inForce.items.values()].map((item) => ({ list: list.list, version: inForce.version, item }));
};

/** The lists of the county, as the log has them now. */
export const allLists = async (parts: Parts): Promise<readonly FoundedList[]> => {
  const lines = await listsRead(parts.dataSource.manager);
  return Promise.all(lines.map(({ list }) => foundedList(parts, list)));
};

/** Every item of every list that is effective on a day. */
export const itemsOn = (lists: readonly FoundedList[], day: LocalDate): readonly OfferedItem[] =>
  lists.flatMap((list) => offeredBy(list, day));

/** The list with its version of a day, today when none is named; refused where none is in force. */
export const listAsOf = async (parts: Pick<ApiParts, 'office' | 'clock'>, code: string, day: LocalDate | undefined) => {
  const list = await foundedList(parts, code);
  const on = day ?? (await todayIn(parts));
  const inForce = versionOn(list, on);
  if (inForce === undefined) throw new Refused(reject('list.not-in-force-yet'));
  return { list, on, inForce };
};

import type { LocalDate } from '@app/kernel';
import type { ListInForce } from '../authority/lists.js';
import { type FoundedList, type ListVersion, NO_ITEMS, type ResponsibilityList } from './responsibility-list.state.js';

/** The version that is effective on a day: the later word where several are; none before the first takes effect. */
export const versionOn = ({ versions }: Pick<FoundedList, 'versions'>, day: LocalDate): ListVersion | undefined =>
  versions.findLast(({ effectiveFrom }) => effectiveFrom <= day);

export const versionNumbered = ({ versions }: FoundedList, version: number): ListVersion | undefined =>
  versions.find((published) => published.version === version);

/** The list as a decision on that day sees it; undefined while nobody has founded it. */
export const listInForce = (list: ResponsibilityList, day: LocalDate): ListInForce | undefined => {
  if (list === 'unfounded') return undefined;
  const { version = 0, items = NO_ITEMS } = versionOn(list, day) ?? {};
  return { version, legalReviewer: list.legalReviewer, item: (code) => items.get(code) };
};

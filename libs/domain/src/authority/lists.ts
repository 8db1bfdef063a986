import { type Rejection, reject, type UnitCode } from '@app/kernel';
import type { ListItem } from './list-item.js';

/** An item of a responsibility list, as one of its versions has it. */
export interface ItemCitation {
  readonly list: string;
  readonly version: number;
  readonly item: string;
}

/** A list as it stands on the day of the decision. */
export interface ListInForce {
  /** 0 before its first version takes effect. */
  readonly version: number;
  /** The unit that reviews revisions for their legality: the justice bureau. */
  readonly legalReviewer: UnitCode;
  readonly item: (code: string) => ListItem | undefined;
}

/** Looks a list up by its code, as of the day of the decision. */
export type Lists = (list: string) => ListInForce | undefined;

export const NO_LISTS: Lists = () => undefined;

/** The item that is cited, or why it cannot be: it must stand in the version that is effective on the day. */
export const itemCited = (cited: ItemCitation, lists: Lists): ListItem | Rejection => {
  const inForce = lists(cited.list);
  if (inForce === undefined) return reject('list.unknown', { list: cited.list });
  const { version } = inForce;
  if (version !== cited.version) return reject('list.version-not-in-force', { list: cited.list, version });
  return inForce.item(cited.item) ?? reject('list.no-such-item', { list: cited.list, version, item: cited.item });
};

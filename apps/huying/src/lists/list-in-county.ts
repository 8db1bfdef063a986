import type { County } from '@app/county';
import {
  type FoundedList,
  LIST_KINDS,
  type ListKind,
  type ListVersion,
  localDate,
  SYSTEM,
  versionNumbered,
  versionOn,
} from '@app/domain';
import type { LocalDate } from '@app/kernel';
import { MISUSED, Plain } from '../plain.js';

/** The list that a command names; a person is told when there is none. */
export const listNamed = async ({ office }: Pick<County, 'office'>, code: string): Promise<FoundedList> => {
  const { state } = await office.look('responsibilityList', code);
  if (state === 'unfounded') throw new Plain(`没有清单 ${code} (there is no list of this name)`);
  return state;
};

export const timeZoneOf = async ({ office, clock }: Pick<County, 'office' | 'clock'>): Promise<string> =>
  (await office.occasion({ by: SYSTEM, at: clock.now() })).rules.settings.timeZone;

export const todayOf = async (county: Pick<County, 'office' | 'clock'>): Promise<LocalDate> =>
  localDate(county.clock.now(), await timeZoneOf(county));

export const versionInForce = (list: FoundedList, day: LocalDate): ListVersion => {
  const version = versionOn(list, day);
  if (version === undefined) throw new Plain(`清单在 ${day} 没有生效的版本 (no version is effective on that day)`);
  return version;
};

export const versionGiven = (list: FoundedList, text: string): ListVersion => {
  const version = versionNumbered(list, Number(text));
  if (version === undefined) throw new Plain(`清单没有第 ${text} 版 (the list has no such version)`, MISUSED);
  return version;
};

export const kindGiven = (text: string): ListKind => {
  const kind = LIST_KINDS.find((one) => one === text);
  if (kind === undefined) throw new Plain(`清单种类须为 ${LIST_KINDS.join('、')} (one of these kinds)`, MISUSED);
  return kind;
};

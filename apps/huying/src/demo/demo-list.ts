import type { DutyClass, FoundList, ListItem } from '@app/domain';
import type { UnitCode } from '@app/kernel';
import { DEPARTMENTS } from './departments.js';
import { departmentsNamed } from './departments-named.js';
import { type PublishedItem, readResponsibilityList } from './responsibility-list.js';

export const DEMO_LIST = '属地管理责任清单';

const codeOf = (id: string): UnitCode => DEPARTMENTS.find((department) => department.id === id)?.code as UnitCode;

/** The list of 鹿鸣县, before it has a version; 司法局 reviews what is to change. */
export const DEMO_LIST_FOUNDED: FoundList = {
  list: DEMO_LIST,
  name: '鹿鸣县属地管理责任清单',
  kind: 'territorial',
  legalReviewer: codeOf('sifa'),
};

// It leaves the lead to the county’s government, and 鹿鸣县 gave it to the department that stops and fines.
const LEFT_TO_THE_GOVERNMENT: Readonly<Record<string, UnitCode>> = { 防止和制止违法建筑: codeOf('zongfa') };

const leadOf = ({ item, leadDepartment }: PublishedItem): UnitCode | undefined =>
  LEFT_TO_THE_GOVERNMENT[item] ?? departmentsNamed(leadDepartment)[0]?.code;

const cooperatingWith = (lead: UnitCode | undefined, published: PublishedItem): readonly UnitCode[] => {
  const named = [...departmentsNamed(published.leadDepartment), ...departmentsNamed(published.cooperatingDepartments)];
  return [...new Set(named.map(({ code }) => code))].filter((code) => code !== lead);
};

/** Where the township leads it is its own; where departments punish and nothing is left to the township, they took it back. */
const dutyOf = (lead: UnitCode | undefined, { leadDuty, townshipDuty }: PublishedItem): DutyClass => {
  if (lead === undefined) return 'core';
  return townshipDuty === '' && /查处|处罚/.test(leadDuty) ? 'reclaimed' : 'supporting';
};

const phrases = (words: string): readonly string[] =>
  words
    .split(/[;；,，、。:：]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

/** 情形 are what the item names in brackets. */
const scenariosOf = (item: string): readonly string[] =>
  [...item.matchAll(/[(（]([^)）]+)[)）]/g)].flatMap(([, words]) => phrases(words as string));

const itemOf = (published: PublishedItem, nth: number): ListItem => {
  const { item, leadDuty, townshipDuty, legalBasis } = published;
  const lead = leadOf(published);
  return {
    code: String(nth + 1).padStart(2, '0'),
    name: item,
    duty: dutyOf(lead, published),
    scenarios: scenariosOf(item),
    ...(lead !== undefined && { lead }),
    cooperating: cooperatingWith(lead, published),
    verbs: { departments: phrases(leadDuty), township: phrases(townshipDuty) },
    townshipDuty,
    legalBasis,
  };
};

/** The real items, with the departments of 鹿鸣县 in the places of those that they name. */
export const demoListItems = (): readonly ListItem[] => readResponsibilityList().map(itemOf);

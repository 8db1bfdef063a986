import type { ListItem, Lists } from '@app/domain';
import { unit } from './county.js';

/** The territorial list of the little county, in its first version. */
export const LIST = '属地管理责任清单';

export const item = (code: string, otherwise: Partial<ListItem> = {}): ListItem => ({
  code,
  name: '露天烧烤油烟扰民',
  duty: 'supporting',
  scenarios: ['路边摊点烧炭烤制，烟气进楼'],
  lead: unit.market,
  cooperating: [unit.environment],
  verbs: { departments: ['查处'], township: ['巡查', '报告'] },
  townshipDuty: '日常巡查，发现后劝阻并报告',
  legalBasis: '大气污染防治法第八十一条',
  ...otherwise,
});

const { lead: _, ...ledByNobody } = item('7');

/** One item that departments answer for, another, one that is the township’s own, one that went back to departments. */
export const LITTLE_LIST: readonly ListItem[] = [
  item('42'),
  item('12', {
    name: '建筑工地夜间施工',
    scenarios: ['工地半夜打桩'],
    lead: unit.housing,
    legalBasis: '噪声污染防治法',
  }),
  { ...ledByNobody, name: '村内道路保洁', scenarios: ['村道垃圾无人清扫'], duty: 'core', cooperating: [] },
  item('9', {
    name: '非法倾倒污水',
    scenarios: ['罐车夜里排污'],
    duty: 'reclaimed',
    lead: unit.environment,
    cooperating: [],
  }),
];

/** Looks up the territorial list of the little county, in version 1 or as told. */
export const listsWith =
  (items: readonly ListItem[] = LITTLE_LIST, version = 1): Lists =>
  (code) =>
    code === LIST
      ? { version, legalReviewer: unit.justice, item: (wanted) => items.find((one) => one.code === wanted) }
      : undefined;

import type { ListPreviewView } from '@app/contracts';
import {
  decideResponsibilityList,
  differenceBetween,
  evolveResponsibilityList,
  type FoundedList,
  NO_ITEMS,
  type OfferedItem,
  type Officer,
  type Propose,
  type PublishList,
  proposing,
  SYSTEM,
} from '@app/domain';
import type { CallId, LocalDate, UnitCode } from '@app/kernel';
import { type CallLine, callsRead, precedentsInForce } from '@app/read-models';
import type { ApiParts } from '../api-parts.js';
import type { Names } from '../calls/names.js';
import { namesIn } from '../calls/names.js';
import { readingFile } from '../calls/reading-file.js';
import { granted } from '../door/refused.js';
import { matterTold } from '../proposals/matter-told.js';
import { differenceView } from './item-view.js';
import { allLists, foundedList, itemsOn } from './reading-lists.js';

type Parts = Pick<ApiParts, 'office' | 'dataSource' | 'clock' | 'store'>;

const MOST_CALLS = 500;

/** What the publication would change, without storing anything; refused as the publication would be. */
export const previewingList = async (
  parts: Parts,
  by: Officer,
  code: string,
  words: PublishList,
): Promise<ListPreviewView> => {
  const list = await foundedList(parts, code);
  const occasion = await parts.office.occasion({ by, at: parts.clock.now() });
  const facts = granted(decideResponsibilityList({ act: 'publishList', words }, occasion)(list));
  const after = facts.reduce(evolveResponsibilityList, list) as FoundedList;
  const difference = differenceBetween(newestOf(list), newestOf(after));
  const names = namesIn(await parts.office.organisation());
  const changed = new Set([...difference.removed, ...difference.changed].map(({ code: item }) => item));
  return {
    version: after.versions.length,
    difference: differenceView(difference, names),
    proposals: facts.length === 0 ? [] : await movedProposals(parts, after, words.effectiveFrom, names),
    calls: await citingCalls(parts, code, changed),
  };
};

const newestOf = ({ versions }: FoundedList) => versions.at(-1)?.items ?? NO_ITEMS;

const callsThat = async ({ dataSource }: Parts, standing: CallLine['standing']): Promise<readonly CallLine[]> =>
  (await callsRead(dataSource.manager, SYSTEM, { standing: [standing] }, { limit: MOST_CALLS })).lines;

const proposers = (before: readonly OfferedItem[], after: readonly OfferedItem[]): readonly [Propose, Propose] => [
  proposing(before),
  proposing(after),
];

/** Calls that wait for dispatch, and whose first proposal would be another on the day when the version takes effect. */
const movedProposals = async (
  parts: Parts,
  after: FoundedList,
  day: LocalDate,
  names: Names,
): Promise<ListPreviewView['proposals']> => {
  const lists = await allLists(parts);
  const others = lists.map((list) => (list.list === after.list ? after : list));
  const [now, then] = proposers(itemsOn(lists, day), itemsOn(others, day));
  const precedents = await precedentsInForce(parts.dataSource.manager);
  const moved: ListPreviewView['proposals'][number][] = [];
  for (const { call, number } of await callsThat(parts, 'awaiting dispatch')) {
    const matter = matterTold(await readingFile(parts, SYSTEM, call));
    const [from, to] = [now(matter, precedents)[0]?.lead, then(matter, precedents)[0]?.lead];
    if (from !== to) moved.push({ call, number, ...ref('from', from, names), ...ref('to', to, names) });
  }
  return moved;
};

const ref = (end: 'from' | 'to', unit: UnitCode | undefined, names: Names) =>
  unit === undefined ? {} : { [end]: names.unit(unit) };

/** Open calls that cite an item that would change: they stay as they were dispatched. */
const citingCalls = async (
  parts: Parts,
  list: string,
  items: ReadonlySet<string>,
): Promise<ListPreviewView['calls']> => {
  if (items.size === 0) return [];
  const lines = await callsThat(parts, 'with departments');
  const cited = await Promise.all(lines.map(async ({ call, number }) => ({ call, number, item: await itemOf(call) })));
  return cited.flatMap(({ item, ...line }) => (item !== undefined ? [{ ...line, item }] : []));

  async function itemOf(call: CallId): Promise<string | undefined> {
    const { state } = await parts.office.call(call);
    const bases = state === 'unraised' ? [] : state.slips.map(({ basis }) => basis);
    const citing = bases.find((basis) => 'list' in basis && basis.list === list && items.has(basis.item));
    return citing !== undefined && 'item' in citing ? citing.item : undefined;
  }
};

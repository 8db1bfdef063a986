import { likeness } from '../words/likeness.js';
import { type FindItems, type FoundItem, findingItems, type OfferedItem } from './finding-items.js';
import type { Candidate, MatterTold, NamedItem, Proposal, StandingRuling } from './proposal.js';
import { ranked } from './ranking.js';

/** Ranks who may lead a call: the first is the proposal, the others are what else there is. */
export type Propose = (matter: MatterTold, precedents?: readonly StandingRuling[]) => readonly Proposal[];

const MOST_ITEMS = 12;
const NAMED_BY_THE_TOWNSHIP = 1.5;
const RULED_BEFORE = 2;
const ALIKE = 0.6;

const nameOf = ({ list, item }: OfferedItem): NamedItem => ({ list, item: item.code });

const same = (one: NamedItem | undefined, other: NamedItem | undefined): boolean =>
  one !== undefined && one.list === other?.list && one.item === other.item;

const fromItem = ({ offered, score, words }: FoundItem): Candidate => {
  const { list, version, item } = offered;
  const { code, name, duty, lead, cooperating } = item;
  return { lead, cooperating, score, reason: { is: 'list item', list, version, item: code, name, duty, words } };
};

const fromPrecedent = ({ lead, cooperating, ruling }: StandingRuling, score: number): Candidate => ({
  lead,
  cooperating,
  score,
  reason: { is: 'precedent', ruling },
});

/** A ruling holds for the item that it was about, and for a matter told in like words. */
const holdsFor = (precedent: StandingRuling, { words }: MatterTold, about: NamedItem | undefined): boolean =>
  same(precedent.item, about) || likeness(words, precedent.words) >= ALIKE;

/** The dispatch desk's proposals over the items that are in force; precedents go before items, the newest (last) before all. */
export const proposing = (items: readonly OfferedItem[], find: FindItems = findingItems(items)): Propose => {
  const named = (matter: MatterTold): OfferedItem | undefined =>
    items.find((offered) => same(nameOf(offered), matter.item));

  return (matter, precedents = []) => {
    const found = find(matter.words).slice(0, MOST_ITEMS);
    const [best = 1, known] = [found[0]?.score, named(matter)];
    const asNamed = known && { offered: known, score: best * NAMED_BY_THE_TOWNSHIP, words: [] };
    const all = asNamed === undefined ? found : [asNamed, ...found.filter(({ offered }) => offered !== known)];
    const about = all[0] && nameOf(all[0].offered);
    const ruled = precedents.filter((precedent) => holdsFor(precedent, matter, about));
    const before = ruled.map((precedent, nth) => fromPrecedent(precedent, best * (RULED_BEFORE + nth)));
    return ranked([...before, ...all.map(fromItem)]);
  };
};

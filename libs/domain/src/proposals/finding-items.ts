import MiniSearch from 'minisearch';
import type { ListItem } from '../authority/list-item.js';
import { CONCEPT, saidFor, wordsOf } from '../words/words-of.js';

/** An item of a list that is in force, with what it must be cited by. */
export interface OfferedItem {
  readonly list: string;
  readonly version: number;
  readonly item: ListItem;
}

/** An item that words are about, how much, and which of the words say so. */
export interface FoundItem {
  readonly offered: OfferedItem;
  readonly score: number;
  readonly words: readonly string[];
}

const FIELDS = ['name', 'scenarios', 'duties', 'basis'];
const WEIGHTS = { name: 3, scenarios: 2, duties: 0.6, basis: 0.3 };
const A_CONCEPT = 2;

const asPaper = ({ item }: OfferedItem, id: number) => ({
  id,
  name: item.name,
  scenarios: item.scenarios.join('\n'),
  duties: [...item.verbs.departments, ...item.verbs.township, item.townshipDuty].join('\n'),
  basis: item.legalBasis,
});

/** Looks items up by what a clerk would type; the best first. */
export type FindItems = (text: string) => readonly FoundItem[];

/** A search over items: by item and scenario first, then by duties and legal basis. */
export const findingItems = (items: readonly OfferedItem[]): FindItems => {
  const index = new MiniSearch({
    fields: FIELDS,
    tokenize: wordsOf,
    processTerm: (term) => term,
    searchOptions: {
      boost: WEIGHTS,
      boostTerm: (term) => (term.startsWith(CONCEPT) ? A_CONCEPT : 1),
    },
  });
  index.addAll(items.map(asPaper));
  return (text) =>
    index.search(text).map(({ id, score, terms }) => ({
      offered: items[id] as OfferedItem,
      score,
      words: saidFor(text, terms),
    }));
};

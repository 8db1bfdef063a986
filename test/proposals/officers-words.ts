import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { DEMO_LIST, demoListItems } from '../../apps/huying/src/demo/demo-list.js';
import { type OfferedItem, proposing } from '../../libs/domain/src/index.js';

export interface Told {
  readonly item: string;
  readonly words: string;
}

/** How township officers would tell the cases of the real items, in words of their own. */
export const told = (file: string): readonly Told[] =>
  parse<Told>(readFileSync(new URL(file, import.meta.url)), { columns: true });

const offered: readonly OfferedItem[] = demoListItems().map((item) => ({ list: DEMO_LIST, version: 1, item }));
const leads = new Map(offered.map(({ item }) => [item.name, item.lead]));
const propose = proposing(offered);

/** At which place the right lead is proposed, 1 the first; 0 where it is not among those proposed. */
export const placeOf = ({ item, words }: Told): number =>
  propose({ words }).findIndex(({ lead }) => lead === leads.get(item)) + 1;

export const share = (places: readonly number[], most: number): number =>
  places.filter((place) => place >= 1 && place <= most).length / places.length;

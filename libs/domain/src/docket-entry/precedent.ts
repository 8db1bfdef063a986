import type { UnitCode } from '@app/kernel';
import { itemOf, type ListBasis } from '../authority/basis.js';
import { likeness } from '../words/likeness.js';
import type { RulingIssued } from './docket-entry.events.js';

/** An earlier ruling, for those who wonder who leads in a like case. */
export interface Precedent {
  /** 联〔2026〕3号 */
  readonly ruling: string;
  readonly item?: ListBasis;
  readonly matter: string;
  readonly words: string;
  readonly lead: UnitCode;
  readonly cooperating: readonly UnitCode[];
  /** The later ruling that put it out of force. */
  readonly overruledBy?: string;
}

/** Every ruling is a precedent: on the item that it cites, or that the call had cited. */
export const precedentOf = ({ data }: Pick<RulingIssued, 'data'>): Precedent => {
  const { ruling, basis, listItem, matter, subject, lead, cooperating } = data;
  const item = itemOf(basis) ?? listItem;
  return { ruling, ...(item && { item }), matter, words: subject, lead, cooperating };
};

/** What a call is about, when its like is sought. */
export interface Sought {
  readonly item?: ListBasis;
  readonly matter: string;
  readonly words: string;
}

const ALIKE = 0.5;

const sameItem = (one: ListBasis | undefined, other: ListBasis | undefined): boolean =>
  one !== undefined && one.list === other?.list && one.item === other?.item;

const closeness = (precedent: Precedent, sought: Sought): number => {
  if (sameItem(precedent.item, sought.item)) return 2;
  if (precedent.matter === sought.matter) return 1 + likeness(precedent.words, sought.words) / 2;
  return likeness(precedent.words, sought.words);
};

/** The precedents in force on the same item, the same matter or similar words, the closest first. */
export const precedentsFor = (sought: Sought, precedents: readonly Precedent[]): readonly Precedent[] =>
  precedents
    .filter(({ overruledBy }) => overruledBy === undefined)
    .map((precedent) => ({ precedent, close: closeness(precedent, sought) }))
    .filter(({ close }) => close >= ALIKE)
    .toSorted((one, other) => other.close - one.close)
    .map(({ precedent }) => precedent);

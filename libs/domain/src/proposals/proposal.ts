import type { UnitCode } from '@app/kernel';
import type { DutyClass } from '../authority/list-item.js';
import type { ItemCitation } from '../authority/lists.js';

export type NamedItem = Pick<ItemCitation, 'list' | 'item'>;

/** An earlier ruling that nobody has overruled, as far as it may propose who leads. */
export interface StandingRuling {
  /** The number of the ruling. */
  readonly ruling: string;
  readonly lead: UnitCode;
  readonly cooperating: readonly UnitCode[];
  /** The item that it was about. */
  readonly item?: NamedItem;
  /** What the call was about, in its own words. */
  readonly words: string;
}

/** What a call says of its matter. */
export interface MatterTold {
  readonly words: string;
  /** The item that the township named. */
  readonly item?: NamedItem;
}

export type Reason =
  | (ItemCitation & {
      readonly is: 'list item';
      readonly name: string;
      readonly duty: DutyClass;
      /** The words of the call that speak for it. */
      readonly words: readonly string[];
    })
  | { readonly is: 'precedent'; readonly ruling: string };

/** A unit that may lead, and why; no lead: the matter is the township's own. */
export interface Proposal {
  readonly lead?: UnitCode;
  readonly cooperating: readonly UnitCode[];
  /** 1 for the first, less for the others. */
  readonly weight: number;
  readonly reasons: readonly Reason[];
}

/** One reason for one unit. */
export interface Candidate {
  readonly lead: UnitCode | undefined;
  readonly cooperating: readonly UnitCode[];
  readonly score: number;
  readonly reason: Reason;
}

import type { Fact, LocalDate, UnitCode } from '@app/kernel';
import type { By } from '../acts/told.js';
import type { ListChanges, ListKind } from './list-kind.js';

export type ListFounded = Fact<
  'ListFounded',
  By & {
    readonly list: string;
    readonly name: string;
    readonly kind: ListKind;
    /** The unit that reviews revisions for their legality. */
    readonly legalReviewer: UnitCode;
  }
>;

export type ListVersionPublished = Fact<
  'ListVersionPublished',
  By &
    ListChanges & {
      readonly list: string;
      readonly version: number;
      readonly effectiveFrom: LocalDate;
      /** The revision that it carries out. */
      readonly revision?: string;
    }
>;

/** A list and its versions: one stream, `responsibilityList-<code>`. */
export type ResponsibilityListFact = ListFounded | ListVersionPublished;

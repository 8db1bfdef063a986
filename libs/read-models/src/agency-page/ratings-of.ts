import { type Officer, readingScope, SATISFACTIONS, type Satisfaction } from '@app/domain';
import type { UnitCode } from '@app/kernel';

/** What one township said of one slip. */
export interface Rated {
  readonly township: UnitCode;
  readonly rating: Satisfaction;
}

/** Ratings as one reader may see them: how many of each kind, by how many townships; or none of it. */
export type RatingsSeen =
  | { readonly seen: true; readonly townships: number; readonly counts: Readonly<Record<Satisfaction, number>> }
  | { readonly seen: false };

const counted = (ratings: readonly Rated[]): RatingsSeen => ({
  seen: true,
  townships: new Set(ratings.map(({ township }) => township)).size,
  counts: Object.fromEntries(
    SATISFACTIONS.map((kind) => [kind, ratings.filter(({ rating }) => rating === kind).length]),
  ) as Record<Satisfaction, number>,
});

/** Townships see what they said themselves; departments see ratings only in groups of so many townships, never of fewer. */
export const ratingsSeenBy = (officer: Officer, ratings: readonly Rated[], group: number): RatingsSeen => {
  const scope = readingScope(officer);
  if (scope.is === 'everything') return counted(ratings);
  if (scope.township !== undefined) return counted(ratings.filter(({ township }) => township === scope.township));
  if (scope.slipsTo === undefined) return { seen: false };
  const all = counted(ratings);
  return all.seen && all.townships >= group ? all : { seen: false };
};

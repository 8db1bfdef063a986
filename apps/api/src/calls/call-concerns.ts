import { type Call, isRatingFact, mayRead, type Officer, readingScope } from '@app/domain';
import type { StoredEvent } from '@app/event-sourcing';

/** Of calls that they may read, and of ratings where they may see them. */
export const callConcerns = (officer: Officer, call: Call, event: StoredEvent): boolean => {
  if (call === 'unraised') return false;
  const { township, slips } = call;
  return mayRead(officer, { township, units: slips.map(({ to }) => to) }) && seesRating(officer, event, township);
};

const seesRating = (officer: Officer, { type }: StoredEvent, township: Officer['unit']): boolean => {
  if (!isRatingFact(type)) return true;
  const scope = readingScope(officer);
  return scope.is === 'everything' || scope.township === township;
};

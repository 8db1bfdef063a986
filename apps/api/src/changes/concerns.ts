import { type Call, mayRead, type Officer, readingScope } from '@app/domain';
import type { StoredEvent } from '@app/event-sourcing';

/** An event, with the call that it happened to as it stands now. */
export interface Happening {
  readonly event: StoredEvent;
  readonly call?: Call;
}

/** Whether the officer may know: of calls that they may read, and of ratings where they may see them; of the rest, all. */
export const concerns = (officer: Officer, { event, call }: Happening): boolean => {
  if (call === undefined) return true;
  if (call === 'unraised') return false;
  const { township, slips } = call;
  return mayRead(officer, { township, units: slips.map(({ to }) => to) }) && seesRating(officer, event, township);
};

const seesRating = (officer: Officer, { type }: StoredEvent, township: Officer['unit']): boolean => {
  if (type !== 'DepartmentRated') return true;
  const scope = readingScope(officer);
  return scope.is === 'everything' || scope.township === township;
};

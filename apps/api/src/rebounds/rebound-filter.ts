import type { reboundRoutes } from '@app/contracts';
import type { ReboundFilter } from '@app/read-models';
import type { AskedAt } from '../door/asked-at.js';
import { branded } from '../door/branded.js';
import { periodOf } from '../rulebook/days.js';

type Query = Partial<AskedAt<typeof reboundRoutes.list>['query']>;
type Named = Omit<ReboundFilter, 'reportedFrom' | 'reportedTo'>;

/** What a list of rebound reports, or their count, is narrowed to. */
export const reboundFilterOf = (query: Query, timeZone: string): ReboundFilter => {
  const { from: _, to: __, limit: ___, cursor: ____, after: _____, ...named } = query;
  const { from, to } = periodOf(query, timeZone);
  return {
    ...branded<Named>(named),
    ...(from !== undefined && { reportedFrom: from }),
    ...(to !== undefined && { reportedTo: to }),
  };
};

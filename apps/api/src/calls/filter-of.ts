import type { callRoutes } from '@app/contracts';
import type { CallFilter } from '@app/read-models';
import type { AskedAt } from '../door/asked-at.js';
import { branded } from '../door/branded.js';
import { periodOf } from '../rulebook/days.js';

type Query = Omit<AskedAt<typeof callRoutes.list>['query'], 'limit' | 'cursor'> & {
  readonly limit?: number;
  readonly cursor?: string;
};
type Named = Omit<CallFilter, 'raisedFrom' | 'raisedTo'>;

/** What a list of calls is narrowed to. */
export const filterOf = (query: Query, timeZone: string): CallFilter => {
  const { from: _, to: __, limit: ___, cursor: ____, after: _____, ...named } = query;
  const { from, to } = periodOf(query, timeZone);
  return {
    ...branded<Named>(named),
    ...(from !== undefined && { raisedFrom: from }),
    ...(to !== undefined && { raisedTo: to }),
  };
};

import type { ChangeView } from '@app/contracts';
import { ORGANISATION_STREAM, RULEBOOK_STREAM } from '@app/domain';
import type { StoredEvent } from '@app/event-sourcing';
import type { CallId, Instant } from '@app/kernel';

const CALLS = 'call-';

/** The call in whose stream it happened; undefined for what concerns everybody. */
export const callOf = ({ stream }: Pick<StoredEvent, 'stream'>): CallId | undefined =>
  stream.startsWith(CALLS) ? (stream.slice(CALLS.length) as CallId) : undefined;

const OF: Readonly<Record<string, ChangeView['of']>> = {
  [ORGANISATION_STREAM]: 'organisation',
  [RULEBOOK_STREAM]: 'rulebook',
};

interface Told {
  readonly at?: Instant;
  readonly slip?: string;
}

/** That something happened, without what was told: whoever needs it reads it. */
export const changeOf = (event: StoredEvent): ChangeView => {
  const { at = event.recordedAt, slip } = event.data as Told;
  const call = callOf(event);
  return {
    position: event.position,
    of: OF[event.stream] ?? 'call',
    ...(call !== undefined && { call }),
    ...(slip !== undefined && { slip }),
    revision: Number(event.revision),
    type: event.type,
    at,
  };
};

import type { StoredEvent } from '@app/event-sourcing';
import type { OfficerId, SlipId, UnitCode } from '@app/kernel';
import { factOf } from '../desk/call-event.js';
import type { TimelineEntry } from './call-file.view.js';

interface Anything {
  readonly slip?: SlipId;
  readonly by?: OfficerId;
  readonly tokenHash?: string;
}

/** An event as an entry of the call's timeline. */
export const timelineEntry = (event: StoredEvent): TimelineEntry => {
  const { type, data } = factOf(event);
  const { at, slip, by, tokenHash: _, ...words } = data as typeof data & Anything;
  const { unit } = event.meta;
  return {
    revision: Number(event.revision),
    at,
    recordedAt: event.recordedAt,
    fact: type,
    ...(slip !== undefined && { slip }),
    ...(by !== undefined && { by }),
    ...(by !== undefined && unit !== undefined && { unit: unit as UnitCode }),
    words,
  };
};

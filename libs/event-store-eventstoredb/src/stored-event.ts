import { type NewEvent, type Position, position, type StoredEvent } from '@app/event-sourcing';
import { type FactMeta, instant } from '@app/kernel';
import { jsonEvent, type MetadataType, type RecordedEvent } from '@eventstore/db-client';

/** Tells an append from a repetition that the server took for it; no part of the fact, so readers do not see it. */
const APPEND_ID = 'appendId';

export type Recorded = RecordedEvent;

/** System streams are the server's own. */
export const isOurs = ({ streamId }: Pick<Recorded, 'streamId'>): boolean => !streamId.startsWith('$');

// Without explicit transactions a record is committed where it is written: the one number says all.
export const placeOf = ({ streamId, position: place }: Recorded): Position => {
  if (place === undefined) throw new Error(`stream ${streamId}: a server before 23.10 does not tell positions`);
  return position(place.commit);
};

export const asStoredEvent = (recorded: Recorded): StoredEvent => {
  const { [APPEND_ID]: _, ...meta } = metaOf(recorded);
  return {
    id: recorded.id,
    type: recorded.type,
    data: recorded.data,
    meta,
    stream: recorded.streamId,
    revision: recorded.revision,
    position: placeOf(recorded),
    recordedAt: instant(recorded.created),
  };
};

export const appendIdOf = (recorded: Recorded): string | undefined => metaOf(recorded)[APPEND_ID];

const metaOf = ({ metadata }: Recorded): FactMeta => (metadata ?? {}) as FactMeta;

export const asJsonEvent = ({ id, type, data, meta }: NewEvent, appendId: string) =>
  jsonEvent({ id, type, data: data as string, metadata: { ...meta, [APPEND_ID]: appendId } as MetadataType });

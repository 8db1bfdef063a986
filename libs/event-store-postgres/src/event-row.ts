import { position, type StoredEvent } from '@app/event-sourcing';
import { type FactMeta, instant } from '@app/kernel';

export interface EventRow {
  readonly position: string;
  readonly recorded_at: Date;
  readonly revision: number;
  readonly id: string;
  readonly stream: string;
  readonly type: string;
  readonly data: unknown;
  readonly meta: FactMeta;
}

export const asStoredEvent = ({ id, stream, type, data, meta, ...row }: EventRow): StoredEvent => ({
  id,
  stream,
  type,
  data,
  meta,
  revision: BigInt(row.revision),
  position: position(row.position),
  recordedAt: instant(row.recorded_at),
});

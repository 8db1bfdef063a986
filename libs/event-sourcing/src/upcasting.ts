import { FutureVersion } from './errors.js';
import type { StoredEvent } from './event-store.js';

/** By type and by the version they start from: pure steps from data as stored then to data as read now. Versions begin at 1, without gaps. */
export type Upcasters = Readonly<Record<string, Readonly<Record<number, (data: never) => unknown>>>>;

/** The version in which facts of a type are written today. */
export const currentVersion = (upcasters: Upcasters, type: string): number =>
  Object.keys(upcasters[type] ?? {}).length + 1;

/** Reads a stored event as if it were written today; throws FutureVersion when newer code wrote it. */
export const upcast = <E extends Pick<StoredEvent, 'stream' | 'type' | 'data' | 'meta'>>(
  upcasters: Upcasters,
  event: E,
): E => {
  const { stream, type, meta } = event;
  const steps = upcasters[type] ?? {};
  const today = currentVersion(upcasters, type);
  const { v = '1' } = meta;
  if (!(Number(v) >= 1 && Number(v) <= today)) throw new FutureVersion(stream, type, v);
  if (Number(v) === today) return event;
  let data = event.data;
  for (let step = Number(v); step < today; step += 1) data = steps[step]?.(data as never);
  return { ...event, data };
};

import type { StoredEvent, SubscribeOptions } from './event-store.js';

/** Whether a subscription is to be told of an event: by its stream's name and its type. */
export const wantedBy =
  ({ streamPrefixes, types }: Pick<SubscribeOptions, 'streamPrefixes' | 'types'>) =>
  ({ stream, type }: Pick<StoredEvent, 'stream' | 'type'>): boolean =>
    (streamPrefixes?.some((prefix) => stream.startsWith(prefix)) ?? true) && (types?.includes(type) ?? true);

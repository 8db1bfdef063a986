import type { StoredEvent } from '@app/event-sourcing';
import type { Fact } from '@app/kernel';

/** The id in the name of a stream of one kind: `admission-<id>`. */
export const idIn =
  <Id extends string>(kind: string) =>
  ({ stream }: Pick<StoredEvent, 'stream'>): Id =>
    stream.slice(kind.length + 1) as Id;

/** What the event tells, as the domain knows it. */
export const factIn = <F extends Fact>(event: StoredEvent): F => event as unknown as F;

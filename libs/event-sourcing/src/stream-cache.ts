import type { Fact } from '@app/kernel';
import { LRUCache } from 'lru-cache';
import type { Aggregate } from './aggregate.js';
import type { EventStore } from './event-store.js';
import { type Folded, foldTail, unfolded } from './folded.js';

/** Folded streams, the most recently used ones kept. */
export const makeStreamCache = (store: EventStore, size: number) => {
  const kept = new LRUCache<string, Folded<unknown, Fact>>({ max: size });

  const keep = <S, F extends Fact>(folded: Folded<S, F>): Folded<S, F> => {
    const { stream, revision } = folded;
    if (revision >= (kept.peek(stream)?.revision ?? 0n)) kept.set(stream, folded as unknown as Folded<unknown, Fact>);
    return folded;
  };

  const known = <S, F extends Fact>(aggregate: Aggregate<S, F>, stream: string): Folded<S, F> | undefined => {
    const folded = kept.get(stream) as unknown as Folded<S, F> | undefined;
    return folded?.aggregate === aggregate ? folded : undefined;
  };

  const seen = <S, F extends Fact>(aggregate: Aggregate<S, F>, stream: string): Folded<S, F> =>
    known(aggregate, stream) ?? unfolded(aggregate, stream);

  /** As the stream is now: one query for what came after. */
  const refresh = async <S, F extends Fact>(folded: Folded<S, F>): Promise<Folded<S, F>> =>
    keep(await foldTail(folded, store.read(folded.stream, folded.revision + 1n)));

  return {
    keep,
    refresh,
    /** As last seen; one not seen yet as if it did not exist. */
    seen,
    /** As last seen, perhaps stale; a stream not seen yet is read. */
    recall: async <S, F extends Fact>(aggregate: Aggregate<S, F>, stream: string) =>
      known(aggregate, stream) ?? refresh(unfolded(aggregate, stream)),
    /** As the stream is now. */
    load: <S, F extends Fact>(aggregate: Aggregate<S, F>, stream: string) => refresh(seen(aggregate, stream)),
  };
};

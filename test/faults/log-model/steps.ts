import fc from 'fast-check';

/** What a writer does next; numbers point at streams, earlier appends and connections, modulo how many there are. */
export type Step =
  | {
      readonly does: 'append';
      readonly stream: number;
      readonly count: number;
      readonly expects: 'any' | 'no_stream' | 'known';
    }
  | { readonly does: 'append again'; readonly which: number }
  | { readonly does: 'append elsewhere'; readonly which: number; readonly stream: number }
  | { readonly does: 'kill'; readonly which: number }
  | { readonly does: 'subscribe'; readonly from: number; readonly maxBatch: number };

const any = fc.nat({ max: 1_000 });
const stream = fc.nat({ max: 4 });

const append = fc.record({
  does: fc.constant('append' as const),
  stream,
  count: fc.integer({ min: 1, max: 4 }),
  expects: fc.constantFrom('any' as const, 'no_stream' as const, 'known' as const),
});
const appendAgain = fc.record({ does: fc.constant('append again' as const), which: any });
const appendElsewhere = fc.record({ does: fc.constant('append elsewhere' as const), which: any, stream });
const kill = fc.record({ does: fc.constant('kill' as const), which: any });
const subscribe = fc.record({
  does: fc.constant('subscribe' as const),
  from: any,
  maxBatch: fc.constantFrom(1, 2, 7, 100, 500),
});

/** What several writers do at the same time: most of it appends. */
export const writers = (count: number): fc.Arbitrary<readonly (readonly Step[])[]> =>
  fc.array(
    fc.array(
      fc.oneof(
        { weight: 12, arbitrary: append },
        { weight: 3, arbitrary: appendAgain },
        { weight: 1, arbitrary: appendElsewhere },
        { weight: 1, arbitrary: kill },
        { weight: 1, arbitrary: subscribe },
      ),
      { minLength: 30, maxLength: 90 },
    ),
    { minLength: count, maxLength: count },
  );

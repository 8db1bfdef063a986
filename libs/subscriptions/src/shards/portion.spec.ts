import { type Position, position, START } from '@app/event-sourcing';
import fc from 'fast-check';
import { isDue, type Portion, type Split, takenBy } from './portion.js';

interface Fact {
  readonly stream: string;
  readonly position: Position;
}

/** Shards that take batches at their own pace, divided anew now and then; what each stream was given, in order. */
const lived = (log: readonly Fact[], turns: readonly { shards: number; pace: readonly number[] }[]) => {
  const given: Fact[] = [];
  let taken: Split | undefined;
  let positions: readonly Position[] = [START];
  for (const { shards, pace } of turns) {
    taken = takenBy(positions, taken);
    const from = positions.toSorted()[0] ?? START;
    positions = Array.from({ length: shards }, (_, index) => {
      const to = position(BigInt(from) + BigInt(pace[index % pace.length] ?? 0));
      const portion: Portion = { shard: { index, of: shards }, ...(taken && { taken }) };
      given.push(
        ...log.filter(
          (fact) => fact.position > from && fact.position <= to && isDue(portion, fact.stream, fact.position),
        ),
      );
      return to;
    });
  }
  return given;
};

const turn = fc.record({
  shards: fc.integer({ min: 1, max: 5 }),
  pace: fc.array(fc.nat(40), { minLength: 1, maxLength: 5 }),
});

describe('a portion of the log', () => {
  test('however often and wherever shards are divided anew, each fact is given once and each stream in order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { maxLength: 60 }), fc.array(turn, { maxLength: 6 }), (streams, turns) => {
        const log = streams.map((of, index) => ({ stream: `call-${of}`, position: position(BigInt(index + 1)) }));
        const given = lived(log, [...turns, { shards: 3, pace: [1_000] }]);
        expect(given).toHaveLength(log.length);
        for (const of of new Set(streams)) {
          const inOrder = log.filter(({ stream }) => stream === `call-${of}`);
          expect(given.filter(({ stream }) => stream === `call-${of}`)).toEqual(inOrder);
        }
      }),
    );
  });

  test('shards that stand at one place say nothing of what they had taken', () => {
    expect(takenBy([position(5n), position(5n)], undefined)).toBeUndefined();
  });

  test('what an earlier division had taken is forgotten once all have passed it', () => {
    const before = takenBy([position(3n), position(9n)], undefined);
    expect(takenBy([position(4n), position(6n)], before)).toEqual({ positions: [position(4n), position(6n)], before });
    expect(takenBy([position(10n), position(12n)], before)).toEqual({ positions: [position(10n), position(12n)] });
  });
});

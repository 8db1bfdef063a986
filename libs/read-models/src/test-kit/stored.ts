import type { CallFact } from '@app/domain';
import { type NewEvent, position, type StoredEvent } from '@app/event-sourcing';
import type { Fact, Instant } from '@app/kernel';
import { CALL_ID } from '@app/testing';

type AnyFact = Fact<string, { readonly at: Instant; readonly by?: string }>;

/** Facts on their way into the log, told by officers of a unit. */
export const newFacts = (id: string, from: number, facts: readonly AnyFact[], unit = 'SCJG'): readonly NewEvent[] =>
  facts.map(({ type, data }, index) => ({
    id: `${id}/${from + index}`,
    type,
    data,
    meta: { actor: data.by ?? 'system', unit },
  }));

/** The events of a stream, as the log would keep them: positions 101, 102, … */
export const storedIn = (stream: string, ...facts: readonly AnyFact[]): readonly StoredEvent[] =>
  newFacts(stream, 0, facts).map((event, index) => ({
    ...event,
    stream,
    revision: BigInt(index),
    position: position(101 + index),
    recordedAt: facts[index]?.data.at as StoredEvent['recordedAt'],
  }));

/** The same of a call's stream. */
export const stored = (...facts: readonly CallFact[]): readonly StoredEvent[] => storedIn(`call-${CALL_ID}`, ...facts);

/** The line that is left when each event is applied in turn. */
export const folded = <Row>(
  apply: (row: Row | undefined, event: StoredEvent, key: string) => Row | undefined,
  ...facts: readonly CallFact[]
): Row | undefined => stored(...facts).reduce<Row | undefined>((row, event) => apply(row, event, CALL_ID), undefined);

/** The lines of a sheet when each event is applied in turn. */
export const foldedSheet = <Row>(
  apply: (rows: readonly Row[], event: StoredEvent, sheet: string) => readonly Row[],
  ...facts: readonly CallFact[]
): readonly Row[] => stored(...facts).reduce<readonly Row[]>((rows, event) => apply(rows, event, CALL_ID), []);

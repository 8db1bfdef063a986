import type { CallFact } from '@app/domain';
import { type NewEvent, position, type StoredEvent } from '@app/event-sourcing';
import type { CallId } from '@app/kernel';
import { CALL_ID } from '@app/testing';

/** Facts on their way into the log, told by officers of a unit. */
export const newFacts = (call: CallId, from: number, facts: readonly CallFact[], unit = 'SCJG'): readonly NewEvent[] =>
  facts.map(({ type, data }, index) => ({
    id: `${call}/${from + index}`,
    type,
    data,
    meta: { actor: 'by' in data ? data.by : 'system', unit },
  }));

/** The events of a call's stream, as the log would keep them: positions 101, 102, … */
export const stored = (...facts: readonly CallFact[]): readonly StoredEvent[] =>
  newFacts(CALL_ID, 0, facts).map((event, index) => ({
    ...event,
    stream: `call-${CALL_ID}`,
    revision: BigInt(index),
    position: position(101 + index),
    recordedAt: facts[index]?.data.at as StoredEvent['recordedAt'],
  }));

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

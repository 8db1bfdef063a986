import { type Appended, type NewEvent, type Position, position, type StoredEvent } from '@app/event-sourcing';

export interface Append {
  readonly stream: string;
  readonly events: readonly NewEvent[];
  readonly appended: Appended;
}

type Place = Pick<StoredEvent, 'id' | 'stream' | 'revision' | 'position'>;

/** The log as its writers believe it to be, from what they were answered. */
export const makeModel = () => {
  const places: Place[] = [];
  return {
    stored: (append: Append): void => void places.push(...placesOf(append)),
    log: (): readonly Place[] => places.toSorted((a, b) => (a.position < b.position ? -1 : 1)),
  };
};

export type Model = ReturnType<typeof makeModel>;

export const placeOf = ({ id, stream, revision, position }: StoredEvent): Place => ({ id, stream, revision, position });

export const countOf = (at: Position): number => Number(at);

const placesOf = ({ stream, events, appended }: Append): readonly Place[] =>
  events.map(({ id }, index) => {
    const back = BigInt(events.length - 1 - index);
    return { id, stream, revision: appended.revision - back, position: position(BigInt(appended.position) - back) };
  });

import type { EventShape } from '@app/contracts';
import type { Fact } from '@app/kernel';
import type { z } from 'zod';

/** An integration event before it is put into its envelope. */
export interface Told {
  readonly shape: EventShape;
  readonly data: object;
}

type Telling<Data> = 'silent' | ((key: string, data: Data) => Told);

/** What each fact of a room becomes outside; `silent`: it stays in the house. A new fact does not compile without its row. */
export type Tellings<All extends Fact> = {
  readonly [One in All as One['type']]: Telling<One['data']>;
};

/** A telling whose event names in `field` what the stream is about, and beside it these words of the fact. */
export const tellsOf =
  <const Field extends string>(field: Field) =>
  <Data, Shape extends EventShape>(
    shape: Shape,
    words: (data: Data) => Omit<z.output<Shape['data']>, Field>,
  ): ((key: string, data: Data) => Told) =>
  (key, data) => ({ shape, data: { [field]: key, ...words(data) } });

/** What a fact becomes outside; nothing when it stays in the house. */
export const tellBy =
  <All extends Fact>(tellings: Tellings<All>) =>
  (key: string, { type, data }: All): Told | undefined => {
    const telling = tellings[type as keyof Tellings<All>] as Telling<unknown>;
    return telling === 'silent' ? undefined : telling(key, data);
  };

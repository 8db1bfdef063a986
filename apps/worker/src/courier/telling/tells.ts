import type { EventShape } from '@app/contracts';
import type { CallFact } from '@app/domain';
import type { CallId } from '@app/kernel';
import type { z } from 'zod';

/** An integration event before it is put into its envelope. */
export interface Told {
  readonly shape: EventShape;
  readonly data: object;
}

type FactOf<Type extends CallFact['type']> = Extract<CallFact, { type: Type }>;
type Words<Shape extends EventShape> = Omit<z.output<Shape['data']>, 'call'>;

/** What a fact of this type becomes outside; `silent`: it stays in the house. */
export type Telling<Type extends CallFact['type']> = 'silent' | ((call: CallId, data: FactOf<Type>['data']) => Told);
export type Tellings = { readonly [Type in CallFact['type']]: Telling<Type> };

export const tells =
  <Data, Shape extends EventShape>(shape: Shape, words: (data: Data) => Words<Shape>) =>
  (call: CallId, data: Data): Told => ({ shape, data: { call, ...words(data) } });

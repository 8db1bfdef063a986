import type { CallFact } from '@app/domain';

export type FactOf<T extends CallFact['type']> = Extract<CallFact, { readonly type: T }>;
type Told<T extends CallFact['type']> = FactOf<T>['data'];

/** Makes facts of a type: told as usual, but for what a test says otherwise. */
export const facts =
  <T extends CallFact['type']>(type: T, usual: Told<T>) =>
  (otherwise: Partial<Told<T>> = {}): FactOf<T> =>
    ({ type, data: { ...usual, ...otherwise } }) as FactOf<T>;

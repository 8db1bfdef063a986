import type { CallFact } from '@app/domain';
import type { Fact } from '@app/kernel';

export type FactOf<T extends CallFact['type']> = Extract<CallFact, { readonly type: T }>;
type Named<F extends Fact, T extends F['type']> = Extract<F, { readonly type: T }>;

/** Makes facts of one kind of thing, by type: told as usual, but for what a test says otherwise. */
export const factsOf =
  <F extends Fact>() =>
  <T extends F['type']>(type: T, usual: Named<F, T>['data']) =>
  (otherwise: Partial<Named<F, T>['data']> = {}): Named<F, T> =>
    ({ type, data: { ...(usual as object), ...otherwise } }) as Named<F, T>;

/** Makes facts of a call. */
export const facts = factsOf<CallFact>();

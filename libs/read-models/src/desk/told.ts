import type { CallFact } from '@app/domain';

type DataOf<T extends CallFact['type']> = Extract<CallFact, { readonly type: T }>['data'];

/** What facts of a type tell, without the slip that they tell it of. */
export type Told<T extends CallFact['type']> = Omit<DataOf<T>, 'slip'>;

/** All that facts of these types tell, in order. */
export const told = <T extends CallFact['type']>(
  facts: readonly CallFact[],
  ...types: readonly T[]
): readonly Told<T>[] =>
  facts
    .filter(({ type }) => (types as readonly string[]).includes(type))
    .map(({ data }) => withoutSlip(data as DataOf<T>));

const withoutSlip = <D extends object>(data: D): Omit<D, 'slip'> => {
  const { slip: _, ...rest } = data as D & { slip?: unknown };
  return rest as Omit<D, 'slip'>;
};

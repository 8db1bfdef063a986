import type { Brand } from '@app/kernel';

/** The same as it comes off the wire: ids, days and moments are plain text there. */
export type Plain<T> =
  T extends Brand<string, string>
    ? string
    : T extends readonly (infer E)[]
      ? readonly Plain<E>[]
      : T extends object
        ? { readonly [K in keyof T]: Plain<T[K]> }
        : T;

/** What was parsed in the form that the contract gives it, as the domain calls it. */
export const branded = <T>(parsed: Plain<T>): T => parsed as T;

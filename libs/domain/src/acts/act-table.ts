import type { Decision, Fact } from '@app/kernel';
import type { Occasion } from '../authority/occasion.js';
import { type Act, perform } from './act.js';

/** The acts upon one kind of thing, by the name of the command. */
export type ActTable<S, F extends Fact = Fact> = Readonly<Record<string, Act<S, never, F>>>;

export type ActName<Table> = keyof Table & string;

type WordsOf<A> = A extends { readonly facts: (state: never, words: infer W, occasion: never) => unknown } ? W : never;

/** What each act of a table is told. */
export type WordsIn<Table> = { readonly [N in ActName<Table>]: WordsOf<Table[N]> };

/** One act of a table, with its words. */
export type CommandIn<Table> = {
  [N in ActName<Table>]: { readonly act: N; readonly words: WordsOf<Table[N]> };
}[ActName<Table>];

/** Performs the act of a table that a command names. */
export const performIn = <S, F extends Fact>(
  acts: ActTable<S, F>,
  { act, words }: { readonly act: string; readonly words: unknown },
  state: S,
  occasion: Occasion,
): Decision<F> => perform(acts[act] as Act<S, unknown, F>, state, words, occasion);

import type { Rejection } from '@app/kernel';
import type { Occasion } from '../authority/occasion.js';
import { forbids } from './act.js';
import type { ActName, ActTable } from './act-table.js';

/** An act, and the rule that forbids it to this officer now (none: it may be done). */
export interface Possibility<Name extends string = string> {
  readonly act: Name;
  readonly forbidden?: Rejection;
}

export const possibility = <N extends string>(act: N, forbidden: Rejection | undefined): Possibility<N> =>
  forbidden === undefined ? { act } : { act, forbidden };

/** What an officer may do to a thing now, act by act in the order of the table. */
export const mayDo = <S, const Table extends ActTable<S>>(
  acts: Table,
  state: S,
  occasion: Occasion,
): readonly Possibility<ActName<Table>>[] =>
  Object.entries(acts).map(([name, act]) => possibility(name as ActName<Table>, forbids(act, state, occasion)));

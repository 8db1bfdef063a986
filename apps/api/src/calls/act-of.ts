import { CALL_ACTS, type CallActPath, SLIP_ACTS, type SlipActPath } from '@app/contracts';
import type { CallActName, CallCommand, CallWords, SlipActName, SlipWords } from '@app/domain';
import type { SlipId } from '@app/kernel';
import type { z } from 'zod';
import type { Plain } from '../door/branded.js';

/** A table of acts that calls every act of the rule book by its name, and takes exactly its words. */
type Telling<Path extends string, Name extends string, Words extends { readonly [N in Name]: unknown }> = Readonly<
  Record<Path, { [N in Name]: { readonly act: N; readonly body: z.ZodType<Plain<Words[N]>> } }[Name]>
>;

const callActs: Telling<CallActPath, CallActName, { [N in CallActName]: CallWords<N> }> = CALL_ACTS;
const slipActs: Telling<SlipActPath, SlipActName, { [N in SlipActName]: SlipWords<N> }> = SLIP_ACTS;

/** The command that the last word of an address stands for; its words were parsed in the form of that act. */
export const callAct = (path: string, words: unknown): CallCommand =>
  ({ act: callActs[path as CallActPath].act, words }) as CallCommand;

/** The same on a slip. */
export const slipAct = (path: string, slip: string, words: unknown): CallCommand =>
  ({ act: slipActs[path as SlipActPath].act, slip: slip as SlipId, words }) as CallCommand;

type Named<Table> = Table[keyof Table] extends { readonly act: infer N } ? N : never;
type Unreachable = Exclude<CallActName, Named<typeof CALL_ACTS>> | Exclude<SlipActName, Named<typeof SLIP_ACTS>>;

/** Does not compile as long as an act of the rule book has no address. */
export const everyActHasAnAddress: [Unreachable] extends [never] ? true : Unreachable = true;

const pathsByAct = new Map<string, CallActPath | SlipActPath>(
  [...Object.entries(CALL_ACTS), ...Object.entries(SLIP_ACTS)].map(([path, { act }]) => [
    act,
    path as CallActPath | SlipActPath,
  ]),
);

/** The last word of the address at which an act is done. */
export const pathOfAct = (act: CallActName | SlipActName): CallActPath | SlipActPath =>
  pathsByAct.get(act) as CallActPath | SlipActPath;

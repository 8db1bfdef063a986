import type { Command } from '@app/commands';
import type { ActShape, ActShapes, Route } from '@app/contracts';
import type { z } from 'zod';
import type { Plain } from '../door/branded.js';

/** Where one kind of thing is acted upon: the last word of the address says which act. */
export interface ActDoor {
  /** The kind of thing, and the name of its id in the address. */
  readonly of: Command['of'];
  /** What is acted upon in it when it is not the whole: the slip of a call. */
  readonly part?: string;
  readonly acts: ActShapes;
  readonly routes: readonly Route[];
}

type Shape<Act, Words> = ActShape & { readonly act: Act; readonly body: z.ZodType<Plain<Words>> };
type ShapesOf<Words> = Readonly<Record<string, { [N in keyof Words]: Shape<N, Words[N]> }[keyof Words]>>;
type ActsIn<Shapes> = Shapes[keyof Shapes] extends { readonly act: infer Act } ? Act : never;
type WithoutAddress<Words, Shapes> = Exclude<keyof Words, ActsIn<Shapes>>;
type Complete<Words, Shapes> = [WithoutAddress<Words, Shapes>] extends [never]
  ? unknown
  : { readonly withoutAddress: WithoutAddress<Words, Shapes> };

/** A door to acts that are told these words: does not compile unless each act has an address and takes exactly its words. */
export const doorTo =
  <Words>() =>
  <const Shapes extends ShapesOf<Words>>(
    door: ActDoor & { readonly acts: Shapes & Complete<Words, Shapes> },
  ): ActDoor =>
    door;

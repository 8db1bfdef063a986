import { newId } from '@app/platform';
import type { AskedAt } from '../door/asked-at.js';

/** The id of what a request brings into being: the same one when the request is repeated. */
export const idFor = <Id extends string>({ commandId, repeatable }: Pick<AskedAt, 'commandId' | 'repeatable'>): Id =>
  (repeatable ? commandId : newId()) as Id;

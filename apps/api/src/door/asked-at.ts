import type { ParamsIn, Route } from '@app/contracts';
import type { Language } from '@app/platform';
import type { z } from 'zod';
import type { Who } from './who.js';

type Parsed<S> = S extends z.ZodType ? z.output<S> : undefined;

/** What was asked at a door of the API, parsed. */
export interface AskedAt<R extends Route = Route> {
  readonly route: R;
  /** Nobody at an open door. */
  readonly who: R extends { readonly open: true } ? undefined : Who;
  readonly params: Readonly<Record<ParamsIn<R['path']>, string>>;
  readonly body: Parsed<R['body']>;
  readonly query: Parsed<R['query']>;
  readonly language: Language;
  readonly requestId: string;
  /** The same one for a repetition under the same Idempotency-Key. */
  readonly commandId: string;
  readonly repeatable: boolean;
  readonly expectedRevision: bigint | undefined;
}

import type { Wording } from '../languages/language.js';

/** What the API says when it refuses: the rule, the same each time, and what would make it valid, with `{details}` filled in. */
export interface ProblemRow {
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 412 | 413 | 415 | 422 | 429 | 500 | 503 | 507;
  readonly rule: Wording;
  readonly remedy: Wording;
  /** Seconds after which the same request is worth another try. */
  readonly retryAfter?: number;
}

export type ProblemTable = Readonly<Record<string, ProblemRow>>;

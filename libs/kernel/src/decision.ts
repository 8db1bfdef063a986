/** A refusal: an expected answer, not an error. `code` is `thing.reason`; `details` are what its sentence needs. */
export interface Rejection {
  readonly rejected: string;
  readonly details?: Readonly<Record<string, string | number>>;
}

/** The facts that follow from a command (none: it is already so), or the refusal. */
export type Decision<F> = readonly F[] | Rejection;

export const reject = (code: string, details?: Rejection['details']): Rejection =>
  details === undefined ? { rejected: code } : { rejected: code, details };

export const isRejection = (decision: unknown): decision is Rejection =>
  typeof decision === 'object' && decision !== null && 'rejected' in decision;

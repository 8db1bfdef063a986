import type { z } from 'zod';
import type { Said } from './said.js';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** What an answer holds: a view, nothing at all, or content of another media type, or of one of several. */
export type AnswerShape = z.ZodType | 'nothing' | { readonly media: string | readonly string[] };

/** One door of the API: how it is called, what it takes and what it gives. Its published description is made from this. */
export interface Route {
  readonly method: Method;
  /** Complete, with its parameters as `{call}`. */
  readonly path: `/${string}`;
  readonly tag: string;
  readonly said: Said;
  readonly body?: z.ZodType;
  readonly query?: z.ZodType;
  /** By status. */
  readonly answers: Readonly<Partial<Record<200 | 201 | 204 | 503, AnswerShape>>>;
  /** Statuses of refusals beside those that follow from the rest. */
  readonly refuses?: readonly number[];
  /** Needs no sign-in. */
  readonly open?: true;
  /** Open also to who has not yet chosen a password of their own. */
  readonly beforeOwnPassword?: true;
  /** Takes one file as multipart/form-data instead of JSON. */
  readonly upload?: true;
}

export const route = <const R extends Route>(told: R): R => told;

/** The names in a path: `{call}` and `{slip}`. */
export type ParamsIn<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParamsIn<Rest>
  : never;

const ALWAYS = [400, 429, 500, 503];
const WITH_BODY = [413, 415, 422];
const ON_WRITING = [401, 403, 404, 409, 412, 422];

/** The statuses with which a route may refuse. */
export const refusalsOf = ({
  method,
  path,
  body,
  upload,
  open,
  beforeOwnPassword,
  refuses = [],
}: Route): readonly number[] => {
  const statuses = [
    ...ALWAYS,
    ...(open ? [] : [401]),
    ...(open || beforeOwnPassword ? [] : [403]),
    ...(path.includes('{') ? [404] : []),
    ...(body === undefined ? [] : WITH_BODY),
    ...(method === 'GET' ? [] : ON_WRITING),
    ...(upload ? [413, 415, 507] : []),
    ...refuses,
  ];
  return [...new Set(statuses)].sort((one, other) => one - other);
};

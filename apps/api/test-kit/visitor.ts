import { checkedAnswer } from './checked-answer.js';
import { PASSWORD } from './found-little-county.js';
import type { Returned } from './returned.js';

type Headed = Readonly<Record<string, string>>;

/** Somebody at the door; every answer they get is checked against the published description. */
export interface Visitor {
  readonly token: string | undefined;
  get(path: string, headers?: Headed): Promise<Returned>;
  post(path: string, body?: unknown, headers?: Headed): Promise<Returned>;
  put(path: string, body: unknown, headers?: Headed): Promise<Returned>;
  patch(path: string, body: unknown): Promise<Returned>;
  delete(path: string): Promise<Returned>;
  /** Any request at all, its answer checked like the others. */
  send(method: string, path: string, init?: RequestInit): Promise<Returned>;
}

const asJson = (body: unknown): RequestInit =>
  body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };

const withHeaders = (init: RequestInit, ...more: readonly Headed[]): RequestInit => ({
  ...init,
  headers: Object.assign({}, init.headers, ...more),
});

export const visitor = (url: string, token?: string): Visitor => {
  const own = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const send: Visitor['send'] = async (method, path, init = {}) =>
    checkedAnswer(method, path, await fetch(`${url}${path}`, withHeaders({ ...init, method }, own)));
  const json =
    (method: string) =>
    (path: string, body?: unknown, headers: Headed = {}) =>
      send(method, path, withHeaders(asJson(body), headers));
  return {
    token,
    get: (path, headers = {}) => send('GET', path, { headers }),
    post: json('POST'),
    put: json('PUT'),
    patch: json('PATCH'),
    delete: json('DELETE'),
    send,
  };
};

/** Officers sign in once, however often they are asked for. */
export const visitorsOf = (url: string): ((officer?: string) => Promise<Visitor>) => {
  const signedIn = new Map<string, Promise<Visitor>>();
  const signIn = async (officer: string): Promise<Visitor> => {
    const { status, body } = await visitor(url).post('/api/v1/sessions', { officer, password: PASSWORD });
    if (status !== 201) throw new Error(`${officer} could not sign in: ${JSON.stringify(body)}`);
    return visitor(url, body.token);
  };
  return async (officer) => {
    if (officer === undefined) return visitor(url);
    const known = signedIn.get(officer) ?? signIn(officer);
    signedIn.set(officer, known);
    return known;
  };
};

import type { WrittenView } from '@app/contracts';
import { languageNow } from '../texts/language';
import { refusalIn } from './problem';

const API = '/api/v1';
const ENDED = new Set(['token.missing', 'token.expired', 'token.invalid', 'session.ended']);

export type Query = Readonly<Record<string, string | number | boolean | undefined>>;

let whenEnded: () => void = () => undefined;
/** What is done when the server no longer knows who we are. */
export const onSessionEnded = (then: () => void): void => {
  whenEnded = then;
};

// what this browser wrote last: what it reads next is at least as fresh
let written = '';

const addressOf = (path: string, query: Query): string => {
  const told = Object.entries(query).filter(
    (entry): entry is [string, string | number | boolean] => entry[1] !== undefined,
  );
  const words = new URLSearchParams(told.map(([name, value]) => [name, String(value)]));
  return `${API}${path}${words.size > 0 ? `?${words}` : ''}`;
};

const send = async (address: string, init: RequestInit): Promise<Response> => {
  const headers = { 'accept-language': languageNow(), ...(init.headers as Record<string, string>) };
  const answer = await fetch(address, { ...init, headers, credentials: 'same-origin' });
  if (answer.ok) return answer;
  const refusal = await refusalIn(answer);
  if (ENDED.has(refusal.problem.code)) whenEnded();
  throw refusal;
};

const bodyOf = async <V>(answer: Response): Promise<V> =>
  (answer.status === 204 ? undefined : await answer.json()) as V;

/** Reads a view; throws a Refusal. */
export const ask = async <V>(path: string, query: Query = {}): Promise<V> =>
  bodyOf(await send(addressOf(path, query), { method: 'GET' }));

/** Reads a view that knows everything that this browser has written; throws a Refusal. */
export const askFresh = async <V>(path: string, query: Query = {}): Promise<V> =>
  ask(path, { ...query, after: written === '' ? undefined : written });

const positionIn = (answer: unknown): string => (answer as Partial<WrittenView> | undefined)?.position ?? '';

const tell = async <V>(method: string, path: string, body: unknown, headers: Record<string, string>): Promise<V> => {
  const init = { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } };
  const answer = await bodyOf<V>(await send(`${API}${path}`, init));
  const position = positionIn(answer);
  if (position > written) written = position;
  return answer;
};

/** Does something once, however often the button is pressed with the same key; throws a Refusal. */
export const act = <V = WrittenView>(path: string, body: unknown = {}, key: string = newKey()): Promise<V> =>
  tell('POST', path, body, { 'idempotency-key': key });

export const put = <V>(path: string, body: unknown): Promise<V> => tell('PUT', path, body, {});
export const patch = <V>(path: string, body: unknown): Promise<V> => tell('PATCH', path, body, {});
export const remove = async (path: string): Promise<void> => void (await send(`${API}${path}`, { method: 'DELETE' }));

/** Sends a file; throws a Refusal. */
export const upload = async <V>(path: string, file: File): Promise<V> => {
  const body = new FormData();
  body.append('file', file, file.name);
  return bodyOf(await send(`${API}${path}`, { method: 'POST', body }));
};

// not only on secure pages, as crypto.randomUUID is
const newKey = (): string => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16)).join('');

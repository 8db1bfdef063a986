import { ChangeView } from '@app/contracts';
import { eventually } from '@app/testing';

/** Somebody who follows the changes. */
export interface Listener {
  /** Everything heard, once a fact of that type is among it. */
  until(type: string): Promise<readonly ChangeView[]>;
  untilText(part: string): Promise<void>;
  ids(): readonly string[];
  /** Resolves when the server has ended the stream. */
  ended(): Promise<void>;
  leave(): Promise<void>;
}

const linesOf = (text: string, field: string): readonly string[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith(`${field}: `))
    .map((line) => line.slice(field.length + 2));

const opened = async (url: string, token: string, after: string | undefined, signal: AbortSignal) => {
  const headers = { authorization: `Bearer ${token}`, ...(after !== undefined && { 'last-event-id': after }) };
  const answer = await fetch(`${url}/api/v1/changes`, { headers, signal });
  if (answer.status !== 200 || !answer.headers.get('content-type')?.startsWith('text/event-stream'))
    throw new Error(`no stream of changes: ${answer.status} ${await answer.text()}`);
  return answer.body as ReadableStream<Uint8Array>;
};

/** Reads on in the background; what was read so far, and when it was over. */
const reading = (stream: ReadableStream<Uint8Array>) => {
  const utf8 = new TextDecoder();
  let text = '';
  const read = (async () => {
    for await (const chunk of stream as unknown as AsyncIterable<Uint8Array>)
      text += utf8.decode(chunk, { stream: true });
  })();
  return { text: () => text, over: read.catch(() => undefined) };
};

const changesIn = (text: string): readonly ChangeView[] =>
  text
    .split('\n\n')
    .filter((told) => told.includes('event: change\n'))
    .flatMap((told) => linesOf(told, 'data'))
    .map((data) => ChangeView.strict().parse(JSON.parse(data)));

const typesOf = (changes: readonly ChangeView[]): string => changes.map(({ type }) => type).join(', ');

const hears = (type: string, changes: readonly ChangeView[]): readonly ChangeView[] => {
  if (changes.some((change) => change.type === type)) return changes;
  throw new Error(`${type} was not heard, only ${typesOf(changes)}`);
};

const includes = (part: string, text: string): void => {
  if (!text.includes(part)) throw new Error(`${part} was not heard`);
};

/** Follows the changes, after an id that was given before or from now on. */
export const listening = async (url: string, token: string, after?: string): Promise<Listener> => {
  const leaving = new AbortController();
  const { text, over } = reading(await opened(url, token, after, leaving.signal));
  await eventually(() => includes('id: ', text()));
  return {
    until: (type) => eventually(() => hears(type, changesIn(text()))),
    untilText: (part) => eventually(() => includes(part, text())),
    ids: () => linesOf(text(), 'id'),
    ended: () => over,
    leave: async () => {
      leaving.abort();
      await over;
    },
  };
};

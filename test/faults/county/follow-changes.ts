import { setTimeout as pause } from 'node:timers/promises';

/** A desk that follows the changes as a browser does: it comes back by itself and tells what it has seen last. */
export interface Following {
  /** Ids of the changes told, in the order in which they came. */
  readonly told: readonly string[];
  /** Status of every answer that it got when it came (back). */
  readonly answers: readonly number[];
  /** The id seen last; empty until it was told from where it hears. */
  at(): string;
  stop(): Promise<void>;
}

const AGAIN_MS = 100;

export const followChanges = (address: string, token: string | undefined): Following => {
  const told: string[] = [];
  const answers: number[] = [];
  const leaving = new AbortController();
  let last = '';

  const hear = (message: string): void => {
    last = /^id: (.*)$/m.exec(message)?.[1] ?? last;
    if (/^event: change$/m.test(message)) told.push(last);
  };

  const listen = async (): Promise<void> => {
    const answer = await fetch(`${address}/api/v1/changes`, {
      headers: { authorization: `Bearer ${token}`, ...(last && { 'last-event-id': last }) },
      signal: leaving.signal,
    });
    answers.push(answer.status);
    if (answer.status !== 200 || answer.body === null) return;
    let heard = '';
    for await (const text of answer.body.pipeThrough(new TextDecoderStream())) {
      const messages = `${heard}${text}`.split('\n\n');
      heard = messages.pop() ?? '';
      messages.forEach(hear);
    }
  };

  const keepListening = async (): Promise<void> => {
    while (!leaving.signal.aborted) {
      await listen().catch(() => undefined);
      await pause(AGAIN_MS, undefined, { signal: leaving.signal }).catch(() => undefined);
    }
  };
  const over = keepListening();
  return {
    told,
    answers,
    at: () => last,
    stop: async () => {
      leaving.abort();
      await over;
    },
  };
};

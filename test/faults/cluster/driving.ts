import { setTimeout as pause } from 'node:timers/promises';
import type { Instant } from '@app/kernel';
import { commandIdOf } from '../../../apps/api/src/door/command-headers.js';
import { PASSWORD } from '../../../apps/api/test-kit/found-little-county.js';
import type { Act } from './life.js';

/** A command that was acknowledged: where, under which id, and the types of its facts. */
export interface Acknowledged {
  readonly call: string;
  readonly commandId: string;
  readonly facts: readonly string[];
}

/** Officers at the door of a cluster, who repeat under its key what was not answered. */
export interface Driving {
  readonly acknowledged: readonly Acknowledged[];
  /** Answers that no repetition will mend. */
  readonly refused: readonly string[];
  repeated(): number;
  /** Calls that were led to the end of their lives. */
  lived(): number;
  /** Leads a call through its life. */
  live(nth: number, life: readonly Act[], at: Instant): Promise<void>;
}

const AGAIN_MS = 100;
const PATIENCE_MS = 30_000;

interface Answer {
  readonly status: number;
  readonly body: { readonly call: string; readonly facts: readonly string[]; readonly token: string };
}

const UNANSWERED = 0;

export const driving = (address: string): Driving => {
  const acknowledged: Acknowledged[] = [];
  const refused: string[] = [];
  const tokens = new Map<string, Promise<string>>();
  let [repeated, lived] = [0, 0];

  const post = async (path: string, body: object, headers: object): Promise<Answer> => {
    try {
      const answer = await fetch(`${address}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      return { status: answer.status, body: (await answer.json()) as Answer['body'] };
    } catch {
      return { status: UNANSWERED, body: { call: '', facts: [], token: '' } };
    }
  };
  const signIn = async (officer: string): Promise<string> => {
    for (;;) {
      const { status, body } = await post('/api/v1/sessions', { officer, password: PASSWORD }, {});
      if (status === 201) return body.token;
      await pause(AGAIN_MS);
    }
  };
  const tokenOf = (officer: string): Promise<string> => {
    const token = tokens.get(officer) ?? signIn(officer);
    tokens.set(officer, token);
    return token;
  };

  const untilAnswered = async (officer: string, path: string, body: object, key: string): Promise<Answer> => {
    for (;;) {
      const token = tokenOf(officer);
      const headers = { authorization: `Bearer ${await token}`, 'idempotency-key': key };
      const answer = await post(path, body, headers);
      const isMuch = answer.status === 429 || answer.status >= 500 || answer.status === UNANSWERED;
      if (answer.status === 401 && tokens.get(officer) === token) tokens.delete(officer);
      if (answer.status !== 401 && !isMuch) return answer;
      if (isMuch) repeated += 1;
      await pause(AGAIN_MS);
    }
  };

  return {
    acknowledged,
    refused,
    repeated: () => repeated,
    lived: () => lived,
    live: async (nth, life, at) => {
      let call = '';
      for (const [step, { officer, act, words }] of life.entries()) {
        const [path, key] = [act === '' ? '/api/v1/calls' : `/api/v1/calls/${call}/${act}`, `${nth}-${step}`];
        const { status, body } = await untilAnswered(officer, path, words(at), key);
        if (status >= 300) return void refused.push(`${status} ${path} ${JSON.stringify(body)}`);
        call = body.call;
        const commandId = commandIdOf(key, officer, `POST ${path}`) as string;
        acknowledged.push({ call, commandId, facts: body.facts });
      }
      lived += 1;
    },
  };
};

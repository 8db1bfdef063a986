import { setTimeout as pause } from 'node:timers/promises';
import { RAISE } from '../../../apps/api/test-kit/a-call.js';
import type { Returned } from '../../../apps/api/test-kit/returned.js';
import type { Visitor } from '../../../apps/api/test-kit/visitor.js';

/** Officers who raise one call after the other, each under its key, and try again until it is taken. */
export interface Raising {
  /** Call by key, once the raising was acknowledged. */
  readonly acknowledged: ReadonlyMap<string, string>;
  readonly refused: readonly Returned[];
  /** Everybody ends with the call in hand. */
  stop(): Promise<void>;
}

const AGAIN_MS = 50;

export const keepRaising = (visitor: Visitor, officers: number): Raising => {
  const acknowledged = new Map<string, string>();
  const refused: Returned[] = [];
  let stopping = false;

  const raise = async (key: string): Promise<void> => {
    for (;;) {
      const answer = await visitor.post('/api/v1/calls', RAISE, { 'idempotency-key': key });
      if (answer.status === 201) return void acknowledged.set(key, answer.body.call);
      refused.push(answer);
      await pause(AGAIN_MS);
    }
  };
  const raiseOneAfterTheOther = async (officer: number): Promise<void> => {
    for (let count = 0; !stopping; count += 1) await raise(`${officer}-${count}`);
  };
  const over = Promise.all(Array.from({ length: officers }, (_, officer) => raiseOneAfterTheOther(officer)));
  return {
    acknowledged,
    refused,
    stop: async () => {
      stopping = true;
      await over;
    },
  };
};

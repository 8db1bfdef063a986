import { type Instant, isRejection, plusMs, type Rejection } from '@app/kernel';
import { isOutage } from '../database/outage.js';
import { textOf } from '../text-of.js';
import type { OutgoingCommand, RunCommand } from './outgoing-command.js';

const LONGEST_PAUSE_MS = 60_000;

/** What became of a command: done, refused, or to be tried again (parked: only when somebody asks for it). */
export type Attempt = { readonly id: string } & (
  | { readonly is: 'done' }
  | { readonly is: 'refused'; readonly rejection: Rejection }
  | { readonly is: 'failed'; readonly error: unknown; readonly attempts: number; readonly parked: boolean }
);

export const attempt = async <Command>(
  run: RunCommand<Command>,
  sent: OutgoingCommand<Command>,
  mostAttempts: number,
): Promise<Attempt> => {
  const { id, command } = sent;
  try {
    const answer = await run(command, id, sent);
    return isRejection(answer) ? { id, is: 'refused', rejection: answer } : { id, is: 'done' };
  } catch (error) {
    const attempts = sent.attempts + 1;
    return { id, is: 'failed', error, attempts, parked: attempts >= mostAttempts && !isOutage(error) };
  }
};

/** A second after the first failure, then twice as long each time, up to a minute. */
export const nextAttemptAt = (now: Instant, attempts: number): Instant =>
  plusMs(now, Math.min(1000 * 2 ** (attempts - 1), LONGEST_PAUSE_MS));

export const putOff = (now: Instant) => (failure: Extract<Attempt, { is: 'failed' }>) => ({
  id: failure.id,
  attempts: failure.attempts,
  not_before: nextAttemptAt(now, failure.attempts),
  error: textOf(failure.error),
  parked: failure.parked,
});

import { setTimeout as wait } from 'node:timers/promises';
import { TOPICS } from '@app/contracts';
import type { Letter, Received } from '@app/kafka';
import { isOutage, keepGoing } from '@app/subscriptions';
import type { Errand, WorkerParts } from '../../role.js';
import { topicNamed } from '../topics-of.js';
import { deadLetter } from './dead-letter.js';
import { answerTo } from './settle.js';

const ATTEMPTS = 3;
const PAUSE_MS = 500;

interface Report {
  readonly failure: (error: unknown) => void;
  readonly well: () => void;
}

/** Kafka → commands, until the signal aborts: each message is ticked off once its answer was acknowledged. */
export const takingIn = (parts: WorkerParts, errand: Errand, signal: AbortSignal, report: Report): Promise<void> =>
  keepGoing(signal, report.failure, async (progressed) => {
    const take = async (letter: Received, stillHere: () => Promise<void>): Promise<void> => {
      const waiting = () => wait(PAUSE_MS, undefined, { signal }).then(stillHere);
      await laid(errand, await answered(parts, errand, letter, { waiting, report: report.failure }));
      progressed();
      report.well();
    };
    await errand.broker.follow({
      group: `${errand.prefix}.intake`,
      topic: topicNamed(errand.prefix, TOPICS.intake),
      signal,
      take,
    });
  });

/** A message that fills a letter to the brim has no room for the reason: it is named without its bytes, which stay where it lay. */
const laid = ({ broker }: Errand, letter: Letter): Promise<void> =>
  broker.publish([letter]).catch((error: unknown) => {
    if (isOutage(error)) throw error;
    return broker.publish([{ ...letter, value: null, headers: { ...letter.headers, 'left-out': 'value' } }]);
  });

interface Patience {
  readonly waiting: () => Promise<void>;
  readonly report: (error: unknown) => void;
}

/** Waits out an outage; what fails for another reason three times in a row is laid aside, so that it holds nobody up. */
const answered = async (
  parts: WorkerParts,
  errand: Errand,
  letter: Received,
  { waiting, report }: Patience,
): Promise<Letter> => {
  for (let failures = 0; ; await waiting()) {
    try {
      return await answerTo(parts, errand, letter);
    } catch (error) {
      report(error);
      if (!isOutage(error)) failures += 1;
      if (failures === ATTEMPTS) return deadLetter(errand.prefix, letter, 'failed', reasonOf(error));
    }
  }
};

const reasonOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);

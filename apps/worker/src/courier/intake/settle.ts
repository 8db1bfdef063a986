import { type IntakeMessage, TOPICS } from '@app/contracts';
import type { Letter, Received } from '@app/kafka';
import { v5 } from 'uuid';
import type { Errand, WorkerParts } from '../../role.js';
import { enveloped } from '../envelope.js';
import { installationOf } from '../installation.js';
import { topicNamed } from '../topics-of.js';
import { deadLetter } from './dead-letter.js';
import { commandIdOf, raiseFromMessage } from './raise-from-message.js';
import { readMessage } from './read-message.js';

/** What is written in answer to a message: its result, or the message itself among the dead. */
export const answerTo = async (parts: WorkerParts, { prefix }: Errand, letter: Received): Promise<Letter> => {
  const reading = readMessage(letter.value);
  if (reading.is !== 'read') return deadLetter(prefix, letter, reading.is, reading.why);
  return resultLetter(parts, prefix, reading.message);
};

const resultLetter = async (parts: WorkerParts, prefix: string, message: IntakeMessage): Promise<Letter> => {
  const told = await raiseFromMessage(parts, message);
  return enveloped(topicNamed(prefix, TOPICS.results), {
    ...told,
    id: v5('result', commandIdOf(message)), // a repeated answer bears the same id
    source: (await installationOf(parts.tools.store)) ?? 'urn:huying:nobody',
    subject: message.data.source.number,
    time: parts.clock.now(),
    correlation: message.id,
  });
};

import { IntakeMessage, intakeCall } from '@app/contracts';
import { z } from 'zod';

export type Unreadable = 'empty' | 'not-json' | 'not-a-cloud-event' | 'unknown-type' | 'future-version' | 'wrong-shape';

/** What a message says, or why it cannot be read. */
export type Reading =
  | { readonly is: 'read'; readonly message: IntakeMessage }
  | { readonly is: Unreadable; readonly why: string };

const MOST_WORDS = 1_000;
const FAMILY = intakeCall.type.replace(/\d+$/, '');

const Envelope = z.object({ specversion: z.string(), type: z.string() });

const unreadable = (is: Unreadable, why: string): Reading => ({ is, why: why.slice(0, MOST_WORDS) });

/** Reads bytes as a message of version 1. */
export const readMessage = (bytes: Buffer | null): Reading => {
  if (bytes === null || bytes.length === 0) return unreadable('empty', 'it has no value');
  const json = parsed(bytes);
  if (json instanceof Error) return unreadable('not-json', json.message);
  const envelope = Envelope.safeParse(json);
  if (!envelope.success) return unreadable('not-a-cloud-event', z.prettifyError(envelope.error));
  return ofOurs(envelope.data.specversion, envelope.data.type) ?? shaped(json);
};

const parsed = (bytes: Buffer): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return new Error('it is no JSON in UTF-8');
  }
};

const ofOurs = (specversion: string, type: string): Reading | undefined => {
  if (!specversion.startsWith('1.'))
    return unreadable('future-version', `CloudEvents ${specversion} is not known here`);
  if (type === intakeCall.type) return undefined;
  return type.startsWith(FAMILY)
    ? unreadable('future-version', `${type} is not known here, only ${intakeCall.type}`)
    : unreadable('unknown-type', `${type} is not taken here, only ${intakeCall.type}`);
};

const shaped = (json: unknown): Reading => {
  const { success, data, error } = IntakeMessage.safeParse(json);
  return success ? { is: 'read', message: data } : unreadable('wrong-shape', z.prettifyError(error));
};

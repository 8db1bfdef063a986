import { createHash } from 'node:crypto';
import { parse, v5 } from 'uuid';

const NAMESPACE = parse('7b1d3c0a-5e0c-5d6e-9a53-2f4c8f0b6a11');

/** The id of the command's n-th event (from 0): the same command can never be stored twice. */
export const eventId = (commandId: string, index: number): string => v5(`${commandId}/${index}`, NAMESPACE);

/** The fingerprint of what a command asks, whatever the order of its fields. */
export const commandHash = (body: unknown): string =>
  createHash('sha256').update(JSON.stringify(body, inOrder)).digest('base64url');

const inOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

import { reject } from '@app/kernel';
import { v5 } from 'uuid';
import { Refused } from './refused.js';

// Fixed for ever: with another one, a repetition would be taken for a new command.
const KEYS = '5a3c2f70-6d0b-5f43-8c11-9e6a1f0d7b25';
const MOST = 200;

/** The command that an Idempotency-Key names, for this officer at this address; undefined without a key. */
export const commandIdOf = (key: string | undefined, officer: string, address: string): string | undefined => {
  if (key === undefined) return undefined;
  if (key.length === 0 || key.length > MOST) throw new Refused(reject('command.id-invalid'));
  return v5(JSON.stringify([officer, address, key]), KEYS);
};

/** The revision that If-Match holds the command to; undefined when it holds it to none. */
export const revisionOf = (ifMatch: string | undefined): bigint | undefined => {
  if (ifMatch === undefined || ifMatch === '*') return undefined;
  const revision = /^"(\d{1,15})"$/.exec(ifMatch)?.[1];
  if (revision === undefined) throw new Refused(reject('precondition.invalid'));
  return BigInt(revision);
};

import { RevisionConflict } from '@app/event-sourcing';
import { type Rejection, reject } from '@app/kernel';
import { isOutage } from '@app/subscriptions';
import { HttpException } from '@nestjs/common';
import { Refused } from './refused.js';

/** What the web server itself refuses, by status. */
const OF_THE_SERVER: Readonly<Record<number, () => Rejection>> = {
  400: () => reject('body.not-json'),
  404: () => reject('address.unknown'),
  413: () => reject('body.too-large'),
  414: () => reject('address.unknown'),
  415: () => reject('media-type.not-accepted'),
};

interface Caused {
  readonly cause?: unknown;
  readonly driverError?: unknown;
  readonly syscall?: unknown;
}

/** An error, what caused it, what caused that … */
const causes = function* (error: unknown): Generator<Caused> {
  for (let at = error; typeof at === 'object' && at !== null; ) {
    const caused = at as Caused;
    yield caused;
    at = caused.cause ?? caused.driverError;
  }
};

const isOut = (caused: Caused): boolean => isOutage(caused) || caused.syscall !== undefined;

/** The refusal that an error stands for; undefined when something broke that nobody foresaw. */
export const refusalFor = (error: unknown): Rejection | undefined => {
  if (error instanceof Refused) return error.rejection;
  if (error instanceof HttpException) return OF_THE_SERVER[error.getStatus()]?.();
  if (error instanceof RevisionConflict) return reject('store.contended');
  return [...causes(error)].some(isOut) ? reject('store.unavailable') : undefined;
};

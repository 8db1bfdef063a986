import { RevisionConflict, StoreUnavailable } from '@app/event-sourcing';
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

const causes = function* (error: unknown): Generator<unknown> {
  for (let at = error; at instanceof Error; at = at.cause ?? (at as { driverError?: unknown }).driverError) yield at;
};

/** The refusal that an error stands for; undefined when something broke that nobody foresaw. */
export const refusalFor = (error: unknown): Rejection | undefined => {
  if (error instanceof Refused) return error.rejection;
  if (error instanceof HttpException) return OF_THE_SERVER[error.getStatus()]?.();
  if (error instanceof RevisionConflict) return reject('store.contended');
  if (error instanceof StoreUnavailable) return reject('store.unavailable');
  return [...causes(error)].some(isOutage) ? reject('store.unavailable') : undefined;
};

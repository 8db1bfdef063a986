import { type Rejection, reject } from '@app/kernel';

const NOT_THERE: readonly string[] = ['NotFound', 'NoSuchKey'];
const NO_ROOM: readonly string[] = ['QuotaExceeded', 'XMinioStorageFull', 'InsufficientCapacity', 'EntityTooLarge'];

interface SdkError {
  readonly name?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

/** Undefined for what is not there; anything else is the store's trouble. */
export const unlessMissing = (error: unknown): undefined => {
  const { name = '', $metadata } = error as SdkError;
  if (!NOT_THERE.includes(name) && $metadata?.httpStatusCode !== 404) throw unavailable(error);
};

/** The refusal `evidence.no-room` where the store is full; anything else is its trouble. */
export const refusingIfFull = (error: unknown): Rejection => {
  const { name = '', $metadata } = error as SdkError;
  if (NO_ROOM.includes(name) || $metadata?.httpStatusCode === 507) return reject('evidence.no-room');
  throw unavailable(error);
};

/** Told as a call of the system that failed, whatever the client says: the request may be made again. */
const unavailable = (cause: unknown): Error =>
  Object.assign(new Error('the evidence store does not answer as it should', { cause }), { syscall: 's3' });

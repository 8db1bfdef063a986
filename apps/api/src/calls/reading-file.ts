import { mayRead, type Officer } from '@app/domain';
import { type CallId, reject } from '@app/kernel';
import { type CallFile, callFile, fileFor } from '@app/read-models';
import { readingStream } from '../acts/reading-stream.js';
import type { ApiParts } from '../api-parts.js';
import { Refused } from '../door/refused.js';

/**
 * The file as this officer may read it. A call out of the officer's scope is answered as one that does not exist:
 * whoever may not read it is not told that another township has called either.
 */
export const readingFile = async (
  parts: Pick<ApiParts, 'store'>,
  officer: Officer,
  call: CallId,
): Promise<CallFile> => {
  const file = callFile(await readingStream(parts, 'call', call));
  if (file === undefined || !isReadable(officer, file)) throw new Refused(reject('call.unknown'));
  return fileFor(officer, file);
};

const isReadable = (officer: Officer, { township, slips }: CallFile): boolean =>
  mayRead(officer, { township, units: slips.map(({ unit }) => unit) });

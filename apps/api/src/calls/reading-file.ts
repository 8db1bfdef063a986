import { callStream } from '@app/commands';
import { mayRead, type Officer } from '@app/domain';
import type { StoredEvent } from '@app/event-sourcing';
import { type CallId, reject } from '@app/kernel';
import { type CallFile, callFile, fileFor } from '@app/read-models';
import type { ApiParts } from '../api-parts.js';
import { Refused } from '../door/refused.js';

/**
 * The file as this officer may read it. A call out of the officer's scope is answered as one that does not exist:
 * whoever may not read it is not told that another township has called either.
 */
export const readingFile = async (
  { store }: Pick<ApiParts, 'store'>,
  officer: Officer,
  call: CallId,
): Promise<CallFile> => {
  const events: StoredEvent[] = [];
  for await (const event of store.read(callStream(call))) events.push(event);
  const file = callFile(events);
  if (file === undefined || !isReadable(officer, file)) throw new Refused(reject('call.unknown'));
  return fileFor(officer, file);
};

const isReadable = (officer: Officer, { township, slips }: CallFile): boolean =>
  mayRead(officer, { township, units: slips.map(({ unit }) => unit) });

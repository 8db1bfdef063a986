import {
  type CallInQuestion,
  callInQuestion,
  type Docketed,
  type Held,
  mayRead,
  type Occasion,
  type OnDocket,
} from '@app/domain';
import { type CallId, reject } from '@app/kernel';
import { type CallFile, callFile, type DocketFile, docketFile } from '@app/read-models';
import { readingStream } from '../acts/reading-stream.js';
import type { ApiParts } from '../api-parts.js';
import { Refused } from '../door/refused.js';

/** An entry with the call that it is about. */
export interface EntryRead {
  readonly docket: DocketFile;
  readonly file: CallFile;
  readonly held: Held;
  readonly heard: OnDocket;
}

const isReadable = ({ by }: Occasion, { township, units }: CallInQuestion): boolean => mayRead(by, { township, units });

/** The entry as this officer may read it; undefined when there is none in the officer's scope. */
export const entryInScope = async (
  parts: Pick<ApiParts, 'store' | 'office'>,
  occasion: Occasion,
  call: CallId,
): Promise<EntryRead | undefined> => {
  const [ofCall, ofEntry] = await Promise.all([
    readingStream(parts, 'call', call),
    readingStream(parts, 'docketEntry', call),
  ]);
  const file = callFile(ofCall);
  const docket = docketFile(ofEntry);
  const { state } = await parts.office.call(call);
  if (file === undefined || docket === undefined || state === 'unraised') return undefined;
  const inQuestion = callInQuestion(state);
  if (!isReadable(occasion, inQuestion)) return undefined;
  const entry = (await parts.office.look('docketEntry', call)).state as Docketed;
  return { docket, file, held: file.held, heard: { entry, call: inQuestion } };
};

/** The same; what is out of the officer's scope is answered as one that does not exist. */
export const readingEntry = async (
  parts: Pick<ApiParts, 'store' | 'office'>,
  occasion: Occasion,
  call: CallId,
): Promise<EntryRead> => {
  const entry = await entryInScope(parts, occasion, call);
  if (entry === undefined) throw new Refused(reject('docket.unknown'));
  return entry;
};

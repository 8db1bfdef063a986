import { rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { isRejection, type Rejection } from '@app/kernel';
import type { KeptEvidence, OfferedEvidence } from './evidence-store.js';
import { agreedType, promisedKind } from './judging.js';
import { receive } from './receiving.js';

export interface Draft {
  /** The path to which the content is written while it is judged; removed afterwards. */
  readonly draft: string;
  readonly mostBytes: number;
}

type Outcome = KeptEvidence | Rejection;

/** Reads the content to a draft, hashing it; what is neither too large nor other than it says is kept. */
export const judged = async (
  content: Readable,
  offered: OfferedEvidence,
  { draft, mostBytes }: Draft,
  keep: (evidence: KeptEvidence) => Promise<Outcome>,
): Promise<Outcome> => {
  const promised = promisedKind(offered);
  if (isRejection(promised)) {
    drain(content);
    return promised;
  }
  const judge = async (): Promise<Outcome> => {
    const received = await receive(content, draft, mostBytes);
    if (isRejection(received)) return received;
    const type = await agreedType(draft, offered);
    return isRejection(type) ? type : keep({ ...received, type });
  };
  return judge().finally(() => rm(draft, { force: true }));
};

// nobody reads it any more: that its sender breaks off is no longer news
const drain = (content: Readable): void => void content.on('error', () => {}).resume();

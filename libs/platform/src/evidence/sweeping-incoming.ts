import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

// no upload lasts a day: what is older was left by a process that died in the middle of one
const ABANDONED_AFTER_MS = 24 * 3_600_000;

/** Removes uploads that nobody will finish. */
export const sweepIncoming = async (incoming: string): Promise<void> => {
  for (const name of await readdir(incoming)) await removeIfAbandoned(join(incoming, name));
};

const removeIfAbandoned = async (draft: string): Promise<void> => {
  const found = await stat(draft).catch(() => undefined);
  if (found !== undefined && found.mtimeMs < Date.now() - ABANDONED_AFTER_MS) await rm(draft, { force: true });
};

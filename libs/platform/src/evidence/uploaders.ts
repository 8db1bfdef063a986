import { createHash } from 'node:crypto';
import { access, writeFile } from 'node:fs/promises';
import type { OfficerId } from '@app/kernel';

/** What stands beside a file for one who uploaded it; an id is no name for a file, its hash is. */
export const markOf = (path: string, officer: OfficerId): string =>
  `${path}.by-${createHash('sha256').update(officer).digest('hex').slice(0, 32)}`;

/** Remembers beside a file who uploaded it. */
export const markUploader = (path: string, officer: OfficerId): Promise<void> =>
  writeFile(markOf(path, officer), '', { mode: 0o640, flush: true });

export const isUploader = (path: string, officer: OfficerId): Promise<boolean> =>
  access(markOf(path, officer)).then(
    () => true,
    () => false,
  );

import { statfs } from 'node:fs/promises';
import type { Wording } from '@app/platform';
import { type Finding, failed, ok, warning } from './finding.js';

const MIB = 1_048_576;
const GIB = 1_024 * MIB;

const sizeText = (bytes: number): string =>
  bytes < GIB ? `${Math.floor(bytes / MIB)} MiB` : `${(bytes / GIB).toFixed(1)} GiB`;

/** Bytes that the file system of a folder has left for the user who asks. */
export const roomIn = async (folder: string): Promise<number> => {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
};

/** What is said of the free space in a folder: failed below `least` bytes, a warning below one GiB. */
export const judgeRoom = (name: string, { folder, free, least }: Room): Finding => {
  const says = {
    zh: `${folder} 还剩 ${sizeText(free)}`,
    en: `${sizeText(free)} are free in ${folder}`,
  };
  if (free < least) return failed(name, says, MAKE_ROOM, { free });
  return free < GIB ? warning(name, says, MAKE_ROOM, { free }) : ok(name, says, { free });
};

export interface Room {
  readonly folder: string;
  readonly free: number;
  readonly least: number;
}

const MAKE_ROOM: Wording = {
  zh: '请腾出空间，或换到更大的磁盘；写入会被拒绝，但已保存的不会丢失',
  en: 'make room or move to a larger disk: writes are refused when it is full, nothing stored is lost',
};

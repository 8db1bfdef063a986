import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { embeddedPostgresFolder } from '@app/embedded-postgres';
import type { Settings } from '@app/platform';
import { type Finding, failed } from './finding.js';
import { judgeRoom, roomIn } from './room.js';

const MIB = 1_048_576;
/** PostgreSQL stops without room for a segment of its write-ahead log, and needs some more to come up again. */
const LEAST = 128 * MIB;

/** The disk under the embedded database has room. */
export const checkDatabaseRoom = async (folder: string): Promise<Finding> =>
  judgeRoom('disk', { folder, free: await roomIn(folder), least: LEAST });

/** Why the embedded database does not start: what its own log said last, and whether the disk is full. */
export const embeddedDown = async ({ home }: Settings, error: unknown): Promise<readonly Finding[]> => {
  const folder = await embeddedPostgresFolder(home).catch(() => undefined);
  if (folder === undefined) return [notThere(error)];
  const log = join(folder, 'server.log');
  return [doesNotStart(log, await lastComplaint(log)), await checkDatabaseRoom(folder)];
};

const lastComplaint = async (log: string): Promise<string> => {
  const lines = (await readFile(log, 'utf8').catch(() => '')).split('\n');
  return lines.findLast((line) => /FATAL|PANIC|ERROR/.test(line))?.replace(/^.*?(?=FATAL|PANIC|ERROR)/, '') ?? '';
};

const doesNotStart = (log: string, why: string): Finding =>
  failed(
    'database',
    {
      zh: `内置数据库没有起来：${why || '原因不明'}`,
      en: `the embedded database did not start: ${why || 'nobody knows why'}`,
    },
    {
      zh: `查看 ${log}，排除后再启动；已保存的数据仍在`,
      en: `see ${log}, mend the cause and start again: what was stored is there`,
    },
  );

const notThere = (error: unknown): Finding =>
  failed(
    'database',
    { zh: `没有可用的内置数据库：${textOf(error)}`, en: `there is no embedded database to use: ${textOf(error)}` },
    { zh: '重新安装（npm ci），或设置 DATABASE_URL', en: 'install again (npm ci), or set DATABASE_URL' },
  );

const textOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';

import { access, constants, mkdir } from 'node:fs/promises';
import type { Settings } from '@app/platform';
import { databaseTrouble } from '../doctor/database-trouble.js';
import { Plain } from '../plain.js';

/** Errors of the network and of PostgreSQL itself that a person can mend. */
const OF_THE_DATABASE = /^(E[A-Z_]+|28...|3D000|53300|57P0.|42501)$/;

/** What keeps a database from being opened, in one line with what to do; any other error as it is. */
export const inPlainWords = (error: unknown, url: string): unknown => {
  if (!OF_THE_DATABASE.test(codeOf(error))) return error;
  const { says, todo } = databaseTrouble('database', error, url);
  return new Plain(`${says.zh}；${todo?.zh} · ${says.en}: ${todo?.en}`);
};

const codeOf = (error: unknown): string => {
  const { code, cause } = (error ?? {}) as { readonly code?: unknown; readonly cause?: unknown };
  if (typeof code === 'string') return code;
  return cause === undefined ? '' : codeOf(cause);
};

/** HUYING_HOME is a folder that may be written; refused in one line when it is not. */
export const mustHaveHome = async ({ home }: Pick<Settings, 'home'>): Promise<void> => {
  try {
    await mkdir(home, { recursive: true });
    await access(home, constants.W_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Plain(
      `HUYING_HOME 所指的 ${home} 用不了（${code}）：请改为可写的目录 · HUYING_HOME names ${home}, which is of no use (${code}): name a folder that may be written`,
    );
  }
};

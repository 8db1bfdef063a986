import type { Wording } from '@app/platform';
import { type Finding, failed } from './finding.js';

/** What a database that does not serve us says, and what a person can do about it. */
interface Trouble {
  readonly when: RegExp;
  readonly says: (where: string, why: string) => Wording;
  readonly todo: Wording;
}

const UNKNOWN: Trouble = {
  when: /^/,
  says: (where, why) => ({ zh: `数据库 ${where} 出错：${why}`, en: `the database ${where} failed: ${why}` }),
  todo: { zh: '查看数据库的日志，排除后再体检', en: 'see the log of the database, mend the cause, then look again' },
};

const TROUBLES: readonly Trouble[] = [
  {
    when: /^E[A-Z_]+$|timeout|terminated/i,
    says: (where, why) => ({
      zh: `数据库 ${where} 没有应答（${why}）`,
      en: `no database answers at ${where} (${why})`,
    }),
    todo: {
      zh: '启动 PostgreSQL，或改正 DATABASE_URL 中的主机与端口；数据没有丢失，恢复后自动继续',
      en: 'start PostgreSQL, or mend host and port in DATABASE_URL; nothing is lost, work resumes by itself',
    },
  },
  {
    when: /^28/,
    says: (where) => ({
      zh: `数据库 ${where} 不认这个用户或密码`,
      en: `the database ${where} refuses user or password`,
    }),
    todo: { zh: '改正 DATABASE_URL 中的用户与密码', en: 'mend user and password in DATABASE_URL' },
  },
  {
    when: /^3D000$/,
    says: (where) => ({ zh: `没有数据库 ${where}`, en: `there is no database ${where}` }),
    todo: {
      zh: '用 createdb 建立，或改正 DATABASE_URL 中的库名',
      en: 'make it with createdb, or mend its name in DATABASE_URL',
    },
  },
  {
    when: /^53300$/,
    says: (where) => ({ zh: `数据库 ${where} 的连接已用完`, en: `the database ${where} has no connection left` }),
    todo: {
      zh: '关掉不用的连接，或调大 max_connections',
      en: 'end connections that nobody needs, or raise max_connections',
    },
  },
  {
    when: /^57P03$/,
    says: (where) => ({ zh: `数据库 ${where} 正在启动或停止`, en: `the database ${where} is starting or stopping` }),
    todo: { zh: '稍等片刻再体检', en: 'wait a moment, then look again' },
  },
  {
    when: /^42501$/,
    says: (where, why) => ({
      zh: `数据库 ${where} 权限不足：${why}`,
      en: `rights are missing in the database ${where}: ${why}`,
    }),
    todo: { zh: '让该用户拥有这个库', en: 'let the user own the database' },
  },
  {
    when: /^(42P01|42703|3F000)$/,
    says: (where, why) => ({
      zh: `数据库 ${where} 的表不是这个版本的：${why}`,
      en: `the tables in ${where} are of another version: ${why}`,
    }),
    todo: { zh: '运行 huying start，它会补齐缺少的表', en: 'run huying start: it makes what is missing' },
  },
];

/** An error of the database in words, never with a stack. */
export const databaseTrouble = (name: string, error: unknown, url: string): Finding => {
  const { code, message } = rootOf(error);
  const trouble = TROUBLES.find(({ when }) => when.test(code ?? message)) ?? UNKNOWN;
  return failed(name, trouble.says(whereIs(url), code?.startsWith('E') ? code : firstLine(message)), trouble.todo);
};

interface Said {
  readonly code?: string;
  readonly message: string;
}

const rootOf = (error: unknown): Said => {
  if (!(error instanceof Error)) return { message: String(error) };
  const { code } = error as { readonly code?: unknown };
  if (typeof code === 'string') return { code, message: error.message };
  return error.cause === undefined ? { message: error.message } : rootOf(error.cause);
};

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';

/** Host, port and name: the password is nobody's business. */
const whereIs = (url: string): string => {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}:${port || 5432}${pathname}`;
};

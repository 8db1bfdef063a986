import type { CountyExamined } from './county-examined.js';
import { databaseTrouble } from './database-trouble.js';
import { type Finding, ok, warning } from './finding.js';

const NAME = 'database';
const OLDEST = 15;

interface Answered {
  readonly version: string;
  readonly founded: boolean;
}

const ASK = `select current_setting('server_version') as version, to_regclass('work.checkpoint') is not null as founded`;

/** What is to be said of the database, and whether there is a county in it to look at. */
export interface DatabaseExamined {
  readonly finding: Finding;
  readonly founded: boolean;
}

/** The database answers, is new enough, and a county was founded in it. */
export const examineDatabase = async ({ pool, database }: CountyExamined): Promise<DatabaseExamined> => {
  try {
    const [answered] = (await pool.query<Answered>(ASK)).rows as [Answered];
    return { finding: judge(answered, database.embedded?.started === true), founded: answered.founded };
  } catch (error) {
    return { finding: databaseTrouble(NAME, error, database.url), founded: false };
  }
};

const judge = ({ version, founded }: Answered, started: boolean): Finding => {
  if (!founded) return warning(NAME, empty(version), FOUND, { version });
  if (Number.parseInt(version, 10) < OLDEST) return warning(NAME, tooOld(version), UPGRADE, { version });
  return ok(NAME, answers(version, started), { version });
};

const answers = (version: string, started: boolean) => ({
  zh: `PostgreSQL ${version} 应答正常${started ? '（原本没有运行，仅为体检启动，随后停止）' : ''}`,
  en: `PostgreSQL ${version} answers${started ? ' (it rested, was started for this look and is stopped again)' : ''}`,
});

const empty = (version: string) => ({
  zh: `PostgreSQL ${version} 应答正常，但里面还没有县`,
  en: `PostgreSQL ${version} answers, but there is no county in it yet`,
});

const FOUND = { zh: '运行 huying start 建立', en: 'run huying start: it founds one' };

const tooOld = (version: string) => ({
  zh: `PostgreSQL ${version} 早于试过的最低版本 ${OLDEST}`,
  en: `PostgreSQL ${version} is older than ${OLDEST}, the oldest that was tried`,
});

const UPGRADE = { zh: `请升级到 ${OLDEST} 或更新`, en: `upgrade it to ${OLDEST} or newer` };

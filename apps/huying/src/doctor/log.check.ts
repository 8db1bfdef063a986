import { logUnusable } from '@app/county';
import { StoreUnavailable } from '@app/event-sourcing';
import type { SettingsError } from '@app/platform';
import { mustNotBeBehind, WrongLog } from '@app/subscriptions';
import type { CountyExamined } from './county-examined.js';
import { type Finding, failed, ok } from './finding.js';

const NAME = 'log';

/** The log answers, and holds everything that was ever read of it. */
export const checkLog = async ({ pool, store, settings }: CountyExamined): Promise<Finding> => {
  try {
    await mustNotBeBehind(pool, store);
    return reached(settings.eventStore, await store.head());
  } catch (error) {
    if (error instanceof WrongLog) return failed(NAME, { zh: error.zh, en: error.en }, TOUCH_NOTHING);
    if (settings.eventStore === 'postgres') throw error; // the database is to blame
    return unusable(await logUnusable(settings)) ?? noAnswer(error);
  }
};

const reached = (eventStore: string, head: string): Finding =>
  ok(
    NAME,
    {
      zh: `日志（${eventStore}）应答正常，到 ${BigInt(head)}`,
      en: `the log (${eventStore}) answers and ends at ${BigInt(head)}`,
    },
    { head },
  );

const unusable = (fault: SettingsError | undefined): Finding | undefined => {
  const [said] = fault?.problems ?? [];
  return said && failed(NAME, { zh: said.zh, en: said.en }, MEND);
};

const MEND = { zh: '改正后重新启动；什么都没有改动', en: 'mend it and start again; nothing was changed' };

const TOUCH_NOTHING = {
  zh: '在此之前不要启动呼应：什么都没有改动，也不要删任何东西',
  en: 'do not start huying before that: nothing was changed, and delete nothing',
};

const noAnswer = (error: unknown): Finding => {
  const why = error instanceof Error ? error.message : String(error);
  return failed(
    NAME,
    { zh: `日志没有应答：${why}`, en: `the log does not answer: ${why}` },
    error instanceof StoreUnavailable ? START_IT : LET_IN,
  );
};

const START_IT = {
  zh: '启动日志所在的服务器，或改正 EVENTSTOREDB_URL 的主机、端口与 tls；数据没有丢失，恢复后自动继续',
  en: 'start the server of the log, or mend host, port and tls of EVENTSTOREDB_URL; nothing is lost, work goes on by itself',
};
const LET_IN = {
  zh: '改正 EVENTSTOREDB_URL 中的用户与密码；该用户须能读 $all、能写所有流',
  en: 'mend the user and password in EVENTSTOREDB_URL; that user must read $all and write every stream',
};

import { BrokerTrouble } from '@app/kafka';
import { type Settings, SettingsError } from '@app/platform';
import { courierStanding, type Errand, errandOf, installationOf, topicsOf, whoseTopics } from '@app/worker';
import { judgeStanding } from './consumers.check.js';
import type { CountyExamined } from './county-examined.js';
import { type Finding, failed, ok, warning } from './finding.js';

const NAME = 'kafka';

/** Kafka answers and has the topics that the courier needs; nothing is said where it is not set. */
export const checkKafka = (settings: Settings): Promise<readonly Finding[]> =>
  withErrand(settings, async (errand) => {
    const topics = topicsOf(errand.prefix);
    return judgeTopics(topics, await errand.broker.missingTopics(topics));
  });

/** Nobody else speaks on our topics, and how far the courier has come; what else troubles Kafka was told by `checkKafka`. */
export const checkCourier = async (
  county: Pick<CountyExamined, 'settings' | 'store' | 'pool'>,
  onDuty: number,
): Promise<readonly Finding[]> => {
  const { settings, store, pool } = county;
  if (settings.kafkaBrokers === undefined) return [];
  const found = await withErrand(settings, (errand) => judgeSpeakers(errand, county));
  const speakers = found.filter(({ is, figures }) => is === 'ok' || figures?.trouble === 'not-ours');
  const standing = await courierStanding({ store, pool }, settings.kafkaTopics);
  return [...speakers, judgeStanding(standing, onDuty > 0)];
};

const withErrand = async (
  settings: Settings,
  look: (errand: Errand) => Promise<Finding>,
): Promise<readonly Finding[]> => {
  let errand: Errand | undefined;
  try {
    errand = errandOf(settings);
    return errand === undefined ? [] : [await look(errand)];
  } catch (error) {
    return [troubleFound(error)];
  } finally {
    await errand?.broker.close();
  }
};

const troubleFound = (error: unknown): Finding => {
  if (error instanceof BrokerTrouble) return failed(NAME, error.says, error.todo, { trouble: error.kind });
  if (error instanceof SettingsError && error.problems[0] !== undefined) return failed(NAME, error.problems[0], MEND);
  throw error;
};

const judgeTopics = (topics: readonly string[], missing: readonly string[]): Finding => {
  const figures = { topics: topics.length, missing: missing.length };
  const there = {
    zh: `Kafka 应答正常，${topics.length} 个主题都在`,
    en: `Kafka answers, all ${topics.length} topics are there`,
  };
  if (missing.length === 0) return ok(NAME, there, figures);
  const list = missing.join(', ');
  return warning(
    NAME,
    { zh: `Kafka 上还没有主题 ${list}`, en: `Kafka has no topic ${list} yet` },
    MAKE_TOPICS,
    figures,
  );
};

const judgeSpeakers = async (errand: Errand, { store }: Pick<CountyExamined, 'store'>): Promise<Finding> => {
  const source = await installationOf(store);
  if (source !== undefined) await whoseTopics(errand, store, source);
  return ok('kafka topics', {
    zh: `主题上只有本系统在发布（${source ?? '日志还是空的'}）`,
    en: `nobody else publishes on our topics (${source ?? 'the log is empty'})`,
  });
};

const MEND = { zh: '改正后重新启动', en: 'mend it and start again' };
const MAKE_TOPICS = {
  zh: '若 Kafka 允许，首次使用时会自动建立；否则请 Kafka 管理员建立',
  en: 'a Kafka that makes topics by itself makes them when they are first needed; else ask its admin for them',
};

import type { SettingProblem } from './settings-error.js';
import type { Settings, WorkerRole } from './settings-table.js';

/** What cannot be said of one setting alone. */
export const problemsTogether = (settings: Settings): readonly SettingProblem[] => [
  ...(settings.eventStore === 'eventstoredb' && settings.eventStoreDbUrl === undefined ? [NO_EVENTSTOREDB] : []),
  ...(settings.workerRoles.includes('courier') && settings.kafkaBrokers === undefined ? [COURIER_WITHOUT_KAFKA] : []),
  ...((settings.kafkaUsername === undefined) === (settings.kafkaPasswordFile === undefined) ? [] : [HALF_AN_ACCOUNT]),
  ...(settings.kafkaTlsCa !== undefined && settings.kafkaTls === 'off' ? [CERTIFICATES_WITHOUT_TLS] : []),
];

const NO_EVENTSTOREDB: SettingProblem = {
  setting: 'EVENTSTOREDB_URL',
  zh: 'EVENT_STORE=eventstoredb 还需要 EVENTSTOREDB_URL',
  en: 'EVENT_STORE=eventstoredb needs EVENTSTOREDB_URL too',
};

const COURIER_WITHOUT_KAFKA: SettingProblem = {
  setting: 'WORKER_ROLES',
  zh: 'WORKER_ROLES 含 courier，须同时设置 KAFKA_BROKERS',
  en: 'WORKER_ROLES names courier, which needs KAFKA_BROKERS',
};

const HALF_AN_ACCOUNT: SettingProblem = {
  setting: 'KAFKA_USERNAME',
  zh: 'KAFKA_USERNAME 与 KAFKA_PASSWORD_FILE 须同时设置',
  en: 'KAFKA_USERNAME and KAFKA_PASSWORD_FILE are set together or not at all',
};

const CERTIFICATES_WITHOUT_TLS: SettingProblem = {
  setting: 'KAFKA_TLS_CA',
  zh: 'KAFKA_TLS_CA 须与 KAFKA_TLS=on 一起设置',
  en: 'KAFKA_TLS_CA needs KAFKA_TLS=on',
};

/** Where Kafka is set and nobody chose roles, the courier is on duty too. */
export const withCourier = (settings: Settings, rolesWereChosen: boolean): Settings => {
  const workerRoles: readonly WorkerRole[] = [...settings.workerRoles, 'courier'];
  return rolesWereChosen || settings.kafkaBrokers === undefined ? settings : { ...settings, workerRoles };
};

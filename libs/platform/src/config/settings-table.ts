import { brokers, eventStoreDbUrl, evidencePlace, networks, path, postgresUrl, topicPrefix } from './address-forms.js';
import { listOf, oneOf, text, wholeNumber } from './form.js';
import type { SettingsOf, SettingsTable } from './setting.js';

const minutes = { zh: '分钟', en: 'minutes' };
const seconds = { zh: '秒', en: 'seconds' };
const hours = { zh: '小时', en: 'hours' };

/** Every setting there is, in the order in which the manual prints them. */
export const SETTINGS = {
  home: {
    name: 'HUYING_HOME',
    default: './.huying',
    form: path,
    does: {
      zh: '存放本机数据的目录：内置数据库、附件、令牌密钥；以 root 运行时内置数据库在 /var/lib/huying 下',
      en: 'the directory of what this machine keeps: embedded database, evidence, token key; run as root, the database lies under /var/lib/huying',
    },
  },
  port: {
    name: 'PORT',
    default: '3000',
    form: wholeNumber(0, 65_535),
    does: { zh: '网页与接口的端口；0 表示任选空闲端口', en: 'the port of pages and API; 0 takes any free one' },
  },
  host: {
    name: 'HOST',
    default: '127.0.0.1',
    form: text,
    does: {
      zh: '监听的网络地址；默认只有本机可访问，0.0.0.0 对全网开放',
      en: 'the address to listen on; by default only this machine may enter, 0.0.0.0 opens it to the network',
    },
  },
  databaseUrl: {
    name: 'DATABASE_URL',
    form: postgresUrl,
    isSecret: true,
    does: {
      zh: '外部 PostgreSQL 的地址；不设则使用内置的 PostgreSQL',
      en: 'the address of your own PostgreSQL; unset, the embedded one is used',
    },
  },
  eventStore: {
    name: 'EVENT_STORE',
    default: 'postgres',
    form: oneOf('postgres', 'eventstoredb'),
    does: {
      zh: '事实存放在哪里；台账与闹钟始终在 PostgreSQL',
      en: 'where the facts are kept; read models and timers are always in PostgreSQL',
    },
  },
  eventStoreDbUrl: {
    name: 'EVENTSTOREDB_URL',
    form: eventStoreDbUrl,
    isSecret: true,
    does: {
      zh: 'EventStoreDB 或 KurrentDB（23.10 或更新）的地址，EVENT_STORE=eventstoredb 时必填',
      en: 'the address of EventStoreDB or KurrentDB, 23.10 or newer; needed for EVENT_STORE=eventstoredb',
    },
  },
  evidencePlace: {
    name: 'EVIDENCE_URL',
    form: evidencePlace,
    does: {
      zh: '存放附件的目录，或 S3 兼容存储的桶；不设则为 HUYING_HOME 下的 evidence',
      en: 'the directory of evidence files, or a bucket of an S3-compatible store; unset, evidence inside HUYING_HOME',
    },
  },
  evidenceKeyFile: {
    name: 'EVIDENCE_KEY_FILE',
    form: path,
    does: {
      zh: '桶的访问密钥文件：第一行是密钥号，第二行是密钥；不设则按 AWS SDK 惯例查找',
      en: 'the file of the bucket’s access key: its id in the first line, the secret in the second; unset, it is looked for as the AWS SDK does',
    },
  },
  maxEvidenceMib: {
    name: 'MAX_EVIDENCE_MIB',
    default: '20',
    form: wholeNumber(1, 2_048),
    unit: { zh: 'MiB', en: 'MiB' },
    does: { zh: '单个附件的大小上限', en: 'the largest evidence file accepted' },
  },
  workerRoles: {
    name: 'WORKER_ROLES',
    default: 'projector,reactor,timekeeper',
    form: listOf('projector', 'reactor', 'timekeeper', 'courier'),
    does: {
      zh: '本进程承担的后台角色：更新台账、联动处理、守时限、收发 Kafka；设了 KAFKA_BROKERS 而未设本项时含 courier',
      en: 'what this process does in the background: keep read models, react to facts, watch limits, go to Kafka and back; unset, courier is among them where KAFKA_BROKERS is set',
    },
  },
  shards: {
    name: 'SHARDS',
    default: '1',
    form: wholeNumber(1, 64),
    does: {
      zh: '每份台账与联动处理按流分成几份，由各 worker 分担；改后重启 worker 即可',
      en: 'into how many parts streams are split, for workers to share; restart the workers after a change',
    },
  },
  startPatienceSeconds: {
    name: 'START_PATIENCE_SECONDS',
    default: '60',
    form: wholeNumber(0, 3_600),
    unit: seconds,
    does: {
      zh: '启动时数据库或日志没有应答，等多久再放弃；其间报“未就绪”',
      en: 'how long a program that starts waits for a database or log that does not answer, “not ready” meanwhile',
    },
  },
  drainSeconds: {
    name: 'DRAIN_SECONDS',
    default: '2',
    form: wholeNumber(0, 60),
    unit: seconds,
    does: {
      zh: 'api 收到停止信号后先报“未就绪”并照常服务多久，供负载均衡摘除',
      en: 'how long an api told to stop is “not ready” and still serves, for the load balancer to notice',
    },
  },
  trustedProxies: {
    name: 'TRUSTED_PROXIES',
    form: networks,
    does: {
      zh: '前面代理的地址：只信它们转告的来访者地址（X-Forwarded-For），限速按来访者计；不设则谁转告都不信',
      en: 'the proxies in front, whose word on a visitor’s address (X-Forwarded-For) is taken, so that limits are counted by visitor; unset, nobody’s is',
    },
  },
  healthPort: {
    name: 'HEALTH_PORT',
    form: wholeNumber(1, 65_535),
    does: {
      zh: 'worker 的健康检查与指标的端口；不设则不开',
      en: 'the port of a worker’s health and metrics; unset, there is none',
    },
  },
  kafkaBrokers: {
    name: 'KAFKA_BROKERS',
    form: brokers,
    does: {
      zh: 'Kafka 的地址；不设则不向外发布，也不从外接收',
      en: 'where Kafka is; unset, nothing is published and nothing comes in',
    },
  },
  kafkaTopics: {
    name: 'KAFKA_TOPICS',
    default: 'huying',
    form: topicPrefix,
    does: {
      zh: '主题与消费组名称的前缀；同一 Kafka 上的每套系统各用一个',
      en: 'what names of topics and groups begin with; each installation on one Kafka has its own',
    },
  },
  kafkaBegin: {
    name: 'KAFKA_BEGIN',
    default: 'start',
    form: oneOf('start', 'head'),
    does: {
      zh: '首次发布从哪里开始：start 补发全部历史，head 只发此后的',
      en: 'where publishing begins the first time: start tells the whole history, head only what comes after',
    },
  },
  kafkaTakeOver: {
    name: 'KAFKA_TAKE_OVER',
    default: 'no',
    form: oneOf('no', 'yes'),
    does: {
      zh: '主题上最后的事件不是本系统发布的，也照样发布；用于从备份恢复之后',
      en: 'publish although the last event on the topic is not of this log; for after a restore from a backup',
    },
  },
  kafkaTls: {
    name: 'KAFKA_TLS',
    default: 'off',
    form: oneOf('off', 'on'),
    does: { zh: '与 Kafka 的连接是否加密', en: 'whether the connection to Kafka is encrypted' },
  },
  kafkaTlsCa: {
    name: 'KAFKA_TLS_CA',
    form: path,
    does: {
      zh: '签发 Kafka 证书的机构的证书文件（PEM）；不设则用系统自带的',
      en: 'the file of the certificates (PEM) that sign those of Kafka; unset, those of this machine count',
    },
  },
  kafkaUsername: {
    name: 'KAFKA_USERNAME',
    form: text,
    does: { zh: '登录 Kafka 的用户；不设则不登录', en: 'the user for Kafka; unset, none is shown' },
  },
  kafkaPasswordFile: {
    name: 'KAFKA_PASSWORD_FILE',
    form: path,
    does: { zh: '存放该用户密码的文件', en: 'the file that holds the password of that user' },
  },
  kafkaSasl: {
    name: 'KAFKA_SASL',
    default: 'scram-sha-512',
    form: oneOf('scram-sha-512', 'scram-sha-256', 'plain'),
    does: { zh: '登录 Kafka 的方式', en: 'how the user is shown to Kafka' },
  },
  logLevel: {
    name: 'LOG_LEVEL',
    default: 'info',
    form: oneOf('trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'),
    does: { zh: '运行日志的详细程度', en: 'how much the log tells' },
  },
  tokenKeyFile: {
    name: 'TOKEN_KEY',
    form: path,
    does: {
      zh: 'Ed25519 私钥文件（JWK 或 PEM）；不设则自动生成并存于 HUYING_HOME，多台机器须共用同一把',
      en: 'the file of an Ed25519 private key (JWK or PEM); unset, one is made and kept in HUYING_HOME; several machines need the same one',
    },
  },
  tokenMinutes: {
    name: 'TOKEN_MINUTES',
    default: '15',
    form: wholeNumber(1, 1_440),
    unit: minutes,
    does: { zh: '访问令牌的有效时长，到期前可续', en: 'how long a token is good; it may be renewed before it ends' },
  },
  sessionHours: {
    name: 'SESSION_HOURS',
    default: '12',
    form: wholeNumber(1, 168),
    unit: hours,
    does: { zh: '一次登录最长维持多久，之后须重新登录', en: 'how long one sign-in may be renewed' },
  },
  signInAttempts: {
    name: 'SIGN_IN_ATTEMPTS',
    default: '5',
    form: wholeNumber(1, 100),
    does: {
      zh: '同一地址连续输错同一账号的密码几次后，该地址暂不能再试；各地址合计输错其二十倍，该账号才全部锁定',
      en: 'how many wrong passwords in a row lock an account for the address they come from; twenty times as many, from anywhere, lock it for all',
    },
  },
  signInLockMinutes: {
    name: 'SIGN_IN_LOCK_MINUTES',
    default: '15',
    form: wholeNumber(1, 1_440),
    unit: minutes,
    does: { zh: '锁定的时长', en: 'how long the lock lasts' },
  },
} as const satisfies SettingsTable;

export type Settings = SettingsOf<typeof SETTINGS>;
export type WorkerRole = Settings['workerRoles'][number];

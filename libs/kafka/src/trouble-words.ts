import type { Said, TroubleKind } from './broker-trouble.js';

/** What a broker that does not serve us says, and what a person can do about it. */
export interface TroubleWords {
  readonly kind: TroubleKind;
  readonly when: RegExp;
  readonly says: (where: string, why: string) => Said;
  readonly todo: Said;
}

const NOTHING_IS_LOST: Said = {
  zh: '启动 Kafka，或改正 KAFKA_BROKERS（端口加密的须设 KAFKA_TLS=on）；数据没有丢失，恢复后自动补发',
  en: 'start Kafka, or mend KAFKA_BROKERS (an encrypted port needs KAFKA_TLS=on); nothing is lost, what waits is sent when it answers',
};

/** The first that fits speaks. `when` is asked of the error’s type, code and message. */
export const TROUBLES: readonly TroubleWords[] = [
  {
    kind: 'tls',
    when: /certificate|secure TLS|CERT_|_CERT|ERR_TLS|SSL routines|wrong version number|unable to (get|verify)|EPROTO/i,
    says: (where, why) => ({
      zh: `与 Kafka ${where} 的加密连接没有建立（${why}）`,
      en: `no encrypted connection to Kafka at ${where} (${why})`,
    }),
    todo: {
      zh: '核对 KAFKA_TLS 与 KAFKA_TLS_CA：端口是否加密，证书由谁签发，主机名是否在证书里',
      en: 'check KAFKA_TLS and KAFKA_TLS_CA: is the port encrypted, who signed the certificate, does it bear the host name',
    },
  },
  {
    kind: 'account',
    when: /SASL|ILLEGAL_SASL_STATE|UNSUPPORTED_SASL_MECHANISM/i,
    says: (where) => ({
      zh: `Kafka ${where} 不认这个用户、密码或登录方式`,
      en: `Kafka at ${where} refuses user, password or mechanism`,
    }),
    todo: {
      zh: '改正 KAFKA_USERNAME、KAFKA_PASSWORD_FILE 或 KAFKA_SASL',
      en: 'mend KAFKA_USERNAME, KAFKA_PASSWORD_FILE or KAFKA_SASL',
    },
  },
  {
    kind: 'not-allowed',
    when: /AUTHORIZATION_FAILED|POLICY_VIOLATION|not authorized/i,
    says: (where, why) => ({
      zh: `Kafka ${where} 不许这样做：${why}`,
      en: `Kafka at ${where} does not allow it: ${why}`,
    }),
    todo: {
      zh: '请 Kafka 管理员授予权限：写 calls、meetings、bulletins、intake.dead、intake.results，读 intake，并可用前缀相同的消费组',
      en: 'ask the admin of Kafka for the rights: write calls, meetings, bulletins, intake.dead and intake.results, read intake, use groups of the same prefix',
    },
  },
  {
    kind: 'no-topic',
    when: /UNKNOWN_TOPIC|INVALID_TOPIC|does not host this topic|LEADER_NOT_AVAILABLE|TopicMetadataNotLoaded/i,
    says: (where, why) => ({
      zh: `Kafka ${where} 没有这个主题，也不自动建立：${why}`,
      en: `Kafka at ${where} has no such topic and makes none by itself: ${why}`,
    }),
    todo: {
      zh: '请 Kafka 管理员建立缺少的主题（huying doctor 会列出），或改正 KAFKA_TOPICS',
      en: 'ask the admin of Kafka to make the missing topics (huying doctor lists them), or mend KAFKA_TOPICS',
    },
  },
  {
    kind: 'too-few-replicas',
    when: /NOT_ENOUGH_REPLICAS/i,
    says: (where) => ({
      zh: `Kafka ${where} 的副本不足，暂不接收`,
      en: `Kafka at ${where} has too few replicas and takes nothing for now`,
    }),
    todo: {
      zh: '请 Kafka 管理员恢复缺少的节点；恢复后自动补发',
      en: 'have the missing brokers brought back; what waits is sent by itself then',
    },
  },
  {
    kind: 'not-answering',
    when: /NoAnswer|Connection|timed? ?out|ECONN|ENOTFOUND|EAI_AGAIN|EHOST|EPIPE|closed|disconnected|BrokerNotFound|CoordinatorNotFound|COORDINATOR|NOT_LEADER|NETWORK/i,
    says: (where, why) => ({ zh: `Kafka ${where} 没有应答（${why}）`, en: `no Kafka answers at ${where} (${why})` }),
    todo: NOTHING_IS_LOST,
  },
];

export const UNKNOWN: TroubleWords = {
  kind: 'unknown',
  when: /^/,
  says: (where, why) => ({ zh: `Kafka ${where} 出错：${why}`, en: `Kafka at ${where} failed: ${why}` }),
  todo: {
    zh: '查看 Kafka 的日志，排除后自动继续',
    en: 'see the log of Kafka and mend the cause; work resumes by itself',
  },
};

import { DEAD_TOPIC } from '@app/contracts';
import type { Letter, Received } from '@app/kafka';
import { topicNamed } from '../topics-of.js';
import type { Unreadable } from './read-message.js';

export type DeathReason = Unreadable | 'failed';

const WORDS: Readonly<Record<DeathReason, string>> = {
  empty: '没有内容',
  'not-json': '不是 UTF-8 编码的 JSON',
  'not-a-cloud-event': '不是 CloudEvents 消息',
  'unknown-type': '不是本主题受理的消息类型',
  'future-version': '消息版本比本系统新',
  'wrong-shape': '字段不符合约定',
  failed: '处理时出错',
};

/** A message as it came, byte for byte, with the reason and the place where it lay. */
export const deadLetter = (prefix: string, letter: Received, reason: DeathReason, why: string): Letter => {
  const { topic, partition, offset, key, value, headers } = letter;
  const about = { reason, 'reason-zh': WORDS[reason], 'reason-detail': why, 'from-topic': topic };
  const place = { 'from-partition': String(partition), 'from-offset': offset };
  return { topic: topicNamed(prefix, { name: DEAD_TOPIC }), key, value, headers: { ...headers, ...about, ...place } };
};

import { TOPICS, type TopicShape } from '@app/contracts';
import { BULLETINS, type BulletinFact, type CallFact } from '@app/domain';
import type { Fact } from '@app/kernel';
import { tellBulletin } from './telling/tell-bulletin.js';
import { tellCall } from './telling/tell-call.js';
import type { Told } from './telling/tells.js';

/** Which facts go out on which topic, keyed by what follows the prefix of their stream. */
export interface Published {
  readonly topic: TopicShape;
  readonly streamPrefix: string;
  readonly tell: (key: string, fact: Fact) => Told | undefined;
}

/** Meetings are a row, as soon as there are facts of them. */
export const PUBLISHED: readonly Published[] = [
  { topic: TOPICS.bulletins, streamPrefix: BULLETINS, tell: (_key, fact) => tellBulletin(fact as BulletinFact) },
  { topic: TOPICS.calls, streamPrefix: 'call-', tell: (key, fact) => tellCall(key as never, fact as CallFact) },
];

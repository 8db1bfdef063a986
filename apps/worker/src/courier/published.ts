import { TOPICS, type TopicShape } from '@app/contracts';
import type { CallFact } from '@app/domain';
import type { Fact } from '@app/kernel';
import { tellCall } from './telling/tell-call.js';
import type { Told } from './telling/tells.js';

/** Which facts go out on which topic, keyed by what follows the prefix of their stream. */
export interface Published {
  readonly topic: TopicShape;
  readonly streamPrefix: string;
  readonly tell: (key: string, fact: Fact) => Told | undefined;
}

/** Meetings and bulletins are a row each, as soon as there are facts of them. */
export const PUBLISHED: readonly Published[] = [
  { topic: TOPICS.calls, streamPrefix: 'call-', tell: (key, fact) => tellCall(key as never, fact as CallFact) },
];

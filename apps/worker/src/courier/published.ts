import { TOPICS, type TopicShape } from '@app/contracts';
import { BULLETINS, type BulletinFact, type CallFact, type DocketEntryFact, type JointMeetingFact } from '@app/domain';
import type { Fact } from '@app/kernel';
import { tellEntry } from './telling/docket-tellings.js';
import { tellMeeting } from './telling/meeting-tellings.js';
import { tellBulletin } from './telling/tell-bulletin.js';
import { tellCall } from './telling/tell-call.js';
import type { Told } from './telling/tells.js';

/** Which facts go out on which topic, keyed by what follows the prefix of their stream. */
export interface Published {
  readonly topic: TopicShape;
  readonly streamPrefix: string;
  readonly tell: (key: string, fact: Fact) => Told | undefined;
}

export const PUBLISHED: readonly Published[] = [
  { topic: TOPICS.bulletins, streamPrefix: BULLETINS, tell: (_key, fact) => tellBulletin(fact as BulletinFact) },
  { topic: TOPICS.calls, streamPrefix: 'call-', tell: (key, fact) => tellCall(key, fact as CallFact) },
  {
    topic: TOPICS.meetings,
    streamPrefix: 'docketEntry-',
    tell: (key, fact) => tellEntry(key, fact as DocketEntryFact),
  },
  {
    topic: TOPICS.meetings,
    streamPrefix: 'jointMeeting-',
    tell: (key, fact) => tellMeeting(key, fact as JointMeetingFact),
  },
];

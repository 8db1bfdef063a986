import type { StoredEvent } from '@app/event-sourcing';
import type { Letter } from '@app/kafka';
import { enveloped } from './envelope.js';
import { PUBLISHED } from './published.js';
import { topicNamed } from './topics-of.js';

/** Under whose name, and on which topics. */
export interface Sender {
  readonly source: string;
  readonly prefix: string;
}

/** The letter that a stored fact becomes; nothing when it stays in the house. */
export const letterOf = ({ source, prefix }: Sender, event: StoredEvent): Letter | undefined => {
  const row = PUBLISHED.find(({ streamPrefix }) => event.stream.startsWith(streamPrefix));
  const subject = event.stream.slice(row?.streamPrefix.length);
  const told = row?.tell(subject, event);
  if (row === undefined || told === undefined) return undefined;
  const { id, position, recordedAt, meta, data } = event;
  const time = (data as { readonly at?: string }).at ?? recordedAt;
  const correlation = meta.correlation === undefined ? {} : { correlation: meta.correlation };
  return enveloped(topicNamed(prefix, row.topic), { ...told, id, source, subject, time, position, ...correlation });
};

import type { EventShape } from '@app/contracts';
import type { Letter } from '@app/kafka';

/** What an event bears around its data. */
export interface Enveloped {
  readonly shape: EventShape;
  readonly data: object;
  readonly id: string;
  readonly source: string;
  readonly subject: string;
  readonly time: string;
  readonly position?: string;
  readonly correlation?: string;
}

const VERSION = /\.v(\d+)$/;
const CONTENT_TYPE = 'application/cloudevents+json; charset=UTF-8';

/** The event as a CloudEvent (1.0, JSON, structured), with what routers need in the headers. */
export const enveloped = (topic: string, { shape, data, ...around }: Enveloped): Letter => {
  const { id, source, subject, time, ...more } = around;
  const told = { subject, time, datacontenttype: 'application/json', ...more, data };
  const cloudEvent = { specversion: '1.0', id, source, type: shape.type, ...told };
  return { topic, key: subject, value: JSON.stringify(cloudEvent), headers: { ...headersOf(shape.type, id), ...more } };
};

const headersOf = (type: string, id: string): Letter['headers'] => ({
  'content-type': CONTENT_TYPE,
  'event-id': id,
  'event-type': type,
  'event-version': VERSION.exec(type)?.[1] ?? '1',
});

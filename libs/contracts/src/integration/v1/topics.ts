import { bulletinEvents } from './bulletin-events.js';
import { callEvents } from './call-events.js';
import type { EventShape } from './cloud-event.js';
import { docketEvents, rulingEvents } from './docket-events.js';
import { intakeCall } from './intake.js';
import { intakeResults } from './intake-results.js';
import { meetingEvents } from './meeting-events.js';
import { slipEvents } from './slip-events.js';

/** A topic of version 1: its name behind the prefix, who writes to it, what its messages are keyed by, and what they may be. */
export interface TopicShape {
  readonly name: string;
  readonly writtenBy: 'us' | 'others';
  readonly key: string;
  readonly events: readonly EventShape[];
}

/** Every topic whose messages have a shape. */
export const TOPICS = {
  calls: {
    name: 'calls.v1',
    writtenBy: 'us',
    key: 'call',
    events: [...Object.values(callEvents), ...Object.values(slipEvents)],
  },
  meetings: {
    name: 'meetings.v1',
    writtenBy: 'us',
    key: 'call, or meeting',
    events: [...Object.values(docketEvents), ...Object.values(rulingEvents), ...Object.values(meetingEvents)],
  },
  intake: { name: 'intake.v1', writtenBy: 'others', key: 'number', events: [intakeCall] },
  results: { name: 'intake.results.v1', writtenBy: 'us', key: 'number', events: Object.values(intakeResults) },
  bulletins: { name: 'bulletins.v1', writtenBy: 'us', key: 'bulletin', events: Object.values(bulletinEvents) },
} as const satisfies Record<string, TopicShape>;

/** Where what cannot be read is laid, as it came. */
export const DEAD_TOPIC = 'intake.dead.v1';

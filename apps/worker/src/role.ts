import type { CommandOffice } from '@app/commands';
import type { Broker } from '@app/kafka';
import type { Clock, SubscriptionTools, WorkBells } from '@app/subscriptions';

/** One thing that is done when nobody is waiting; it ends when the signal aborts. */
export interface Role {
  readonly name: string;
  readonly run: (signal: AbortSignal) => Promise<unknown>;
}

/** The courier’s errand: to whom it goes, under which names, and where it begins. */
export interface Errand {
  readonly broker: Broker;
  /** What every topic and group begins with: `huying` for `huying.calls.v1`. */
  readonly prefix: string;
  /** Where in the log it begins when it has never run. */
  readonly beginsAt: 'start' | 'head';
  /** It publishes although the topic’s last word is another’s. */
  readonly takesOver: boolean;
}

export interface WorkerParts {
  readonly tools: SubscriptionTools;
  readonly office: CommandOffice;
  readonly clock: Clock;
  readonly bells: WorkBells;
  /** Only where Kafka is set. */
  readonly errand?: Errand;
  /** Told of everything that went wrong; the work goes on. */
  readonly report: (role: string, error: unknown) => void;
  /** Told of what an operator may want to know, as fields for the log. */
  readonly note?: (role: string, fields: object) => void;
}

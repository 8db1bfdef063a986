import type { CommandOffice } from '@app/commands';
import type { Clock, SubscriptionTools, WorkBells } from '@app/subscriptions';

/** One thing that is done when nobody is waiting; it ends when the signal aborts. */
export interface Role {
  readonly name: string;
  readonly run: (signal: AbortSignal) => Promise<unknown>;
}

export interface WorkerParts {
  readonly tools: SubscriptionTools;
  readonly office: CommandOffice;
  readonly clock: Clock;
  readonly bells: WorkBells;
  /** Told of everything that went wrong; the work goes on. */
  readonly report: (role: string, error: unknown) => void;
  /** Told of what an operator may want to know, as fields for the log. */
  readonly note?: (role: string, fields: object) => void;
}

import type { CommandOffice } from '@app/commands';
import type { EventStore, Position } from '@app/event-sourcing';
import type { Clock, EvidenceStore, Health, Log, Metrics, SignInRoom } from '@app/platform';
import type { Standing, Workload } from '@app/subscriptions';
import type { DataSource } from 'typeorm';

/** How many requests a minute one address may make. */
export interface RateLimits {
  readonly requests: number;
  readonly signIns: number;
  /** At the door of persons served, which needs no sign-in; 30 unless told. */
  readonly served?: number;
}

/** What the API stands on; the same office, store and clock as the workers of its process. */
export interface ApiParts {
  readonly office: CommandOffice;
  readonly store: EventStore;
  /** The read models. */
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly signIn: SignInRoom;
  readonly evidence: EvidenceStore;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly health: Health;
  /** Whether every read model has the position within the time. */
  readonly arrived: (position: Position, timeoutMs: number) => Promise<boolean>;
  /** Where each read model stands. */
  readonly standings: () => Promise<readonly Standing[]>;
  /** Where the courier to Kafka stands, if there is one. */
  readonly courier?: () => Promise<Standing>;
  /** What waits and what is stuck. */
  readonly workload: () => Promise<Workload>;
  readonly rateLimits?: RateLimits;
  /** Addresses or networks of proxies that tell where a visitor comes from; nobody is believed without. */
  readonly trustedProxies?: readonly string[];
  /** Where the console lies as it was built; no desks are served without. */
  readonly console?: string;
  /** How often a silent stream of changes shows that it lives, in milliseconds. */
  readonly heartbeatMs?: number;
  /** How many facts are told one by one to who comes back to the changes; beyond, only that anything may have changed. */
  readonly mostMissed?: number;
}

/** Under which the parts are injected. */
export const PARTS = Symbol('the parts of the API');

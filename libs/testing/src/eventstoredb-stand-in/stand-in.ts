import type { ExpectedThere, StandInLog } from './stand-in-log.js';

export interface StandInOptions {
  /** Another of the same cluster: both have one log. */
  readonly sharing?: EventStoreDbStandIn;
  /** Bytes that one append may hold, 1 MiB as the server's default. */
  readonly mostBytes?: number;
}

/** What stands in for an EventStoreDB: its gRPC services over a log in memory. No cluster, no disk, no users, no projections. */
export interface EventStoreDbStandIn {
  readonly url: string;
  readonly port: number;
  readonly log: StandInLog;
  /** What was expected by each append that reached the log, repetitions too. */
  readonly expected: readonly ExpectedThere[];
  /** The server writes for itself. */
  writeSystemEvents(count: number): void;
  /** Breaks every connection. */
  cut(): void;
  /** Breaks every connection once so many more bytes were answered, in the middle of whatever is said; resolves when that has happened. */
  cutAfter(bytes: number): Promise<void>;
  /** The next append is stored, and its connection breaks before the answer. */
  loseNextAnswer(): void;
  /** The next append is stored and never answered. */
  keepNextAnswer(): void;
  /** Another is the leader from now on; undefined: this one is again. */
  handOverTo(other: EventStoreDbStandIn | undefined): void;
  switchOff(): Promise<void>;
  switchOn(): Promise<void>;
  stop(): Promise<void>;
}

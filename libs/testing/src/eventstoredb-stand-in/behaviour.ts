import type { Metadata } from '@grpc/grpc-js';
import { notLeader, type Refused } from './failing-call.js';
import type { ExpectedThere } from './stand-in-log.js';

export interface Endpoint {
  readonly host: string;
  readonly port: number;
}

/** What a test may change while the stand-in runs. */
export interface Behaviour {
  /** Another is the leader: whoever asks for the leader is sent there. */
  leader: Endpoint | undefined;
  self: Endpoint;
  /** Bytes that one append may hold. */
  mostBytes: number;
  /** What was expected by each append that reached the log, repetitions too. */
  readonly expected: ExpectedThere[];
  /** Called when an append is stored and not answered yet; `silent` answers it never. */
  beforeAnswer: (() => 'silent' | undefined) | undefined;
}

export const refusalFor = ({ leader }: Behaviour, metadata: Metadata): Refused | undefined => {
  const asksForLeader = metadata.get('requires-leader').includes('true');
  return leader !== undefined && asksForLeader ? notLeader(leader.host, leader.port) : undefined;
};

import { Buffer } from 'node:buffer';

/** An event as it was proposed. */
export interface Proposed {
  readonly id: string;
  readonly type: string;
  readonly contentType: string;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
}

/** One record of the transaction log: it begins at `position` and ends where the next may begin. */
export interface LogRecord extends Proposed {
  readonly stream: string;
  readonly revision: number;
  readonly position: bigint;
  /** Where the first record of its append begins: what the server tells as the prepare position. */
  readonly transaction: bigint;
  readonly ticks: bigint;
}

const OVERHEAD = 130;

export const sizeOf = ({ type, data, metadata }: Proposed): number => 2 * type.length + data.length + metadata.length;

export const spaceOf = (stream: string, proposed: Proposed): bigint =>
  BigInt(OVERHEAD + Buffer.byteLength(stream) + sizeOf(proposed));

import { Metadata, status } from '@grpc/grpc-js';

export interface Refused {
  readonly code: status;
  readonly details: string;
  readonly metadata: Metadata;
}

const refused = (code: status, details: string, told: Readonly<Record<string, string>> = {}): Refused => {
  const metadata = new Metadata();
  for (const [key, value] of Object.entries(told)) metadata.set(key, value);
  return { code, details, metadata };
};

export const notLeader = (host: string, port: number): Refused =>
  refused(status.NOT_FOUND, `Leader info available. Leader: ${host}:${port}`, {
    exception: 'not-leader',
    'leader-endpoint-host': host,
    'leader-endpoint-port': String(port),
  });

export const tooLarge = (mostBytes: number): Refused =>
  refused(status.INVALID_ARGUMENT, `Maximum Append Size of ${mostBytes} Exceeded.`, {
    exception: 'maximum-append-size-exceeded',
    'maximum-append-size': String(mostBytes),
  });

export const invalidPosition = (): Refused =>
  refused(status.INVALID_ARGUMENT, 'Trying to read from an invalid position.');

export const notThere = (method: string): Refused => refused(status.UNIMPLEMENTED, `the stand-in has no ${method}`);

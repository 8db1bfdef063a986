import { once } from 'node:events';
import { setImmediate as nextTurn } from 'node:timers/promises';
import gossip from '@eventstore/db-client/generated/gossip_grpc_pb.js';
import features from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js';
import streams from '@eventstore/db-client/generated/streams_grpc_pb.js';
import streamsPb from '@eventstore/db-client/generated/streams_pb.js';
import {
  Server,
  ServerCredentials,
  type ServerReadableStream,
  type ServerUnaryCall,
  type ServerWritableStream,
  type sendUnaryData,
} from '@grpc/grpc-js';
import {
  type AppendRequest,
  type AppendResponse,
  asAppendResponse,
  expectedOf,
  proposedOf,
  streamOf,
} from './append-to-log.js';
import type { ReadResponse } from './as-read-response.js';
import { type Behaviour, refusalFor } from './behaviour.js';
import { notThere, tooLarge } from './failing-call.js';
import { sizeOf } from './log-record.js';
import { membersOf, supportedMethods } from './membership.js';
import { readLog } from './read-log.js';
import type { StandInLog } from './stand-in-log.js';

type ReadRequest = InstanceType<typeof streamsPb.ReadReq>;

/** As many as the server's own web server takes at once; the client lets the others wait. */
const CALLS_OF_A_CONNECTION = { 'grpc.max_concurrent_streams': 100 };

/** Serves a log at a free port of this machine. */
export const serve = async (log: StandInLog, behaviour: Behaviour): Promise<{ port: number; stop(): void }> => {
  const server = new Server({ 'grpc.max_receive_message_length': 17 * 1024 * 1024, ...CALLS_OF_A_CONNECTION });
  const unary = (answer: () => unknown) => (_: ServerUnaryCall<unknown, unknown>, callback: sendUnaryData<unknown>) =>
    callback(null, answer());
  server.addService(streams.StreamsService, {
    read: (call: ServerWritableStream<ReadRequest, ReadResponse>) => void read(log, behaviour, call),
    append: (call: ServerReadableStream<AppendRequest, AppendResponse>, callback: sendUnaryData<AppendResponse>) =>
      void append(log, behaviour, call, callback),
    batchAppend: (call: ServerWritableStream<unknown, unknown>) =>
      void call.emit('error', fault(notThere('batch append'))),
    delete: (_: unknown, callback: sendUnaryData<unknown>) => callback(notThere('delete')),
    tombstone: (_: unknown, callback: sendUnaryData<unknown>) => callback(notThere('tombstone')),
  });
  server.addService(features.ServerFeaturesService, { getSupportedMethods: unary(supportedMethods) });
  server.addService(gossip.GossipService, { read: unary(() => membersOf(behaviour)) });
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, bound) =>
      error ? reject(error) : resolve(bound),
    );
  });
  return { port, stop: () => server.forceShutdown() };
};

const fault = (refusal: object): Error => Object.assign(new Error('refused'), refusal);

const read = async (
  log: StandInLog,
  behaviour: Behaviour,
  call: ServerWritableStream<ReadRequest, ReadResponse>,
): Promise<void> => {
  const over = new AbortController();
  call.on('cancelled', () => over.abort());
  call.on('close', () => over.abort());
  try {
    const refusal = refusalFor(behaviour, call.metadata);
    if (refusal !== undefined) throw refusal;
    const options = call.request.getOptions();
    if (options === undefined) throw notThere('read without options');
    for await (const response of readLog(log, options, over.signal))
      if (!call.write(response)) await drained(call, over.signal);
    call.end();
  } catch (refusal) {
    call.emit('error', fault(refusal as object));
  }
};

const drained = async (call: ServerWritableStream<unknown, unknown>, signal: AbortSignal): Promise<void> => {
  await once(call, 'drain', { signal }).catch(() => undefined);
};

/** A connection that is cut ends what was being said as if it had been said: the server writes all of an append or nothing. */
const isBrokenOff = async (call: ServerReadableStream<unknown, unknown>): Promise<boolean> => {
  await nextTurn();
  return call.cancelled;
};

const append = async (
  log: StandInLog,
  behaviour: Behaviour,
  call: ServerReadableStream<AppendRequest, AppendResponse>,
  callback: sendUnaryData<AppendResponse>,
): Promise<void> => {
  const requests: AppendRequest[] = [];
  try {
    for await (const request of call) requests.push(request as AppendRequest);
  } catch {
    return; // the caller has gone
  }
  if (await isBrokenOff(call)) return;
  const refusal = refusalFor(behaviour, call.metadata);
  if (refusal !== undefined) return callback(refusal);
  const [options, events] = [requests[0]?.getOptions(), requests.slice(1).map(proposedOf)];
  if (options === undefined) return callback(notThere('append without options'));
  const bytes = events.reduce((sum, event) => sum + sizeOf(event), 0);
  if (bytes > behaviour.mostBytes) return callback(tooLarge(behaviour.mostBytes));
  const expected = expectedOf(options);
  const written = log.write(streamOf(options), expected, events);
  behaviour.expected.push(expected);
  if (behaviour.beforeAnswer?.() === 'silent') return;
  callback(null, asAppendResponse(written, expected));
};

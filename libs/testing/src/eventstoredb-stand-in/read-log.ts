import streams from '@eventstore/db-client/generated/streams_pb.js';
import { asEvent, caughtUp, checkpoint, confirmation, type ReadResponse, streamNotFound } from './as-read-response.js';
import { invalidPosition } from './failing-call.js';
import type { LogRecord } from './log-record.js';
import type { StandInLog } from './stand-in-log.js';

const { Options } = streams.ReadReq;
type Asked = InstanceType<typeof Options>;

const BACKWARDS = 1;

/** Answers a read or a subscription, as far as the store asks for them. */
export const readLog = (log: StandInLog, asked: Asked, signal: AbortSignal): AsyncIterable<ReadResponse> => {
  if (asked.hasStream()) return readStream(log, asked);
  return asked.hasSubscription() ? subscribe(log, asked, signal) : readAll(log, asked);
};

const countOf = (asked: Asked): number => Number(asked.getCount());
const isBackwards = (asked: Asked): boolean => Number(asked.getReadDirection()) === BACKWARDS;

async function* readStream(log: StandInLog, asked: Asked) {
  const from = asked.getStream();
  const name = new TextDecoder().decode(from?.getStreamIdentifier()?.getStreamName_asU8());
  const records = log.of(name);
  if (records.length === 0) yield streamNotFound(name);
  const first = from?.hasRevision() ? Number(from.getRevision()) : from?.hasEnd() ? records.length - 1 : 0;
  const chosen = isBackwards(asked) ? records.slice(0, first + 1).toReversed() : records.slice(first);
  for (const record of chosen.slice(0, countOf(asked))) yield asEvent(record, false);
}

const startOf = (log: StandInLog, asked: Asked): bigint | 'end' => {
  const all = asked.getAll();
  if (all?.hasEnd()) return 'end';
  if (!all?.hasPosition()) return 0n;
  return mustBegin(log, BigInt(all.getPosition()?.getCommitPosition() ?? 0));
};

/** The log is read from the beginning of a record or from beyond its end, from nowhere else. */
const mustBegin = (log: StandInLog, position: bigint): bigint => {
  const next = log.records[log.indexFrom(position)];
  if (next !== undefined && next.position !== position) throw invalidPosition();
  return position;
};

async function* readAll(log: StandInLog, asked: Asked) {
  const start = startOf(log, asked);
  const at = start === 'end' ? log.records.length : log.indexFrom(start);
  const [from, to] = isBackwards(asked) ? [Math.max(0, at - countOf(asked)), at] : [at, at + countOf(asked)];
  const chosen = log.records.slice(from, to);
  for (const record of isBackwards(asked) ? chosen.toReversed() : chosen) yield asEvent(record, true);
}

const wantedBy = (asked: Asked) => {
  const prefixes = asked.getFilter()?.getStreamIdentifier()?.getPrefixList();
  return ({ stream }: LogRecord): boolean => prefixes?.some((prefix) => stream.startsWith(prefix)) ?? true;
};

// As the server's: what lies after the pair of positions; pages, and a checkpoint after so many events were considered.
async function* subscribe(log: StandInLog, asked: Asked, signal: AbortSignal) {
  const [start, wanted, filter] = [startOf(log, asked), wantedBy(asked), asked.getFilter()];
  const page = filter?.hasMax() ? filter.getMax() : 32;
  const interval = page * (filter?.getCheckpointintervalmultiplier() ?? 1);
  const prepare = BigInt(asked.getAll()?.getPosition()?.getPreparePosition() ?? 0);
  let index = start === 'end' ? log.records.length : log.indexFrom(start);
  if (asked.getAll()?.hasPosition() && log.records[index]?.position === start && prepare >= (start as bigint))
    index += 1;
  yield confirmation();
  for (let [considered, live] = [0, false]; !signal.aborted; ) {
    const heard = log.bell.count();
    const records = log.records.slice(index, index + page);
    for (const record of records) if (wanted(record)) yield asEvent(record, true);
    index += records.length;
    considered += records.length;
    if (filter !== undefined && considered >= interval) {
      considered %= interval;
      yield checkpoint((records[0] as LogRecord).position);
    }
    if (index < log.records.length) continue;
    if (!live) yield caughtUp();
    live = true;
    if (index >= log.records.length) await log.bell.since(heard, signal);
  }
}

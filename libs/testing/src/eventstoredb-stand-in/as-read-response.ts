import shared from '@eventstore/db-client/generated/shared_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import type { LogRecord } from './log-record.js';

const { ReadResp } = streams;
const { Empty, StreamIdentifier, UUID } = shared;

export type ReadResponse = InstanceType<typeof ReadResp>;

export const identifierOf = (stream: string) => new StreamIdentifier().setStreamName(new TextEncoder().encode(stream));

const recorded = (record: LogRecord) => {
  const event = new ReadResp.ReadEvent.RecordedEvent();
  event.setId(new UUID().setString(record.id));
  event.setStreamIdentifier(identifierOf(record.stream));
  event.setStreamRevision(String(record.revision));
  event.setCommitPosition(String(record.position));
  event.setPreparePosition(String(record.transaction));
  event.setData(record.data);
  event.setCustomMetadata(record.metadata);
  event.getMetadataMap().set('type', record.type);
  event.getMetadataMap().set('content-type', record.contentType);
  event.getMetadataMap().set('created', String(record.ticks));
  return event;
};

/** An event; only a read of `$all` tells its place once more beside it. */
export const asEvent = (record: LogRecord, ofAll: boolean): ReadResponse => {
  const event = new ReadResp.ReadEvent().setEvent(recorded(record));
  if (ofAll) event.setCommitPosition(String(record.position));
  else event.setNoPosition(new Empty());
  return new ReadResp().setEvent(event);
};

export const streamNotFound = (stream: string): ReadResponse =>
  new ReadResp().setStreamNotFound(new ReadResp.StreamNotFound().setStreamIdentifier(identifierOf(stream)));

export const confirmation = (): ReadResponse =>
  new ReadResp().setConfirmation(new ReadResp.SubscriptionConfirmation().setSubscriptionId('stand-in'));

export const caughtUp = (): ReadResponse => new ReadResp().setCaughtUp(new ReadResp.CaughtUp());

/** A checkpoint of the catch-up names the beginning of a page, its prepare position 0. */
export const checkpoint = (position: bigint): ReadResponse =>
  new ReadResp().setCheckpoint(new ReadResp.Checkpoint().setCommitPosition(String(position)).setPreparePosition('0'));

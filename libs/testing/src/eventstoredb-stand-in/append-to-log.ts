import shared from '@eventstore/db-client/generated/shared_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import type { Proposed } from './log-record.js';
import type { ExpectedThere, Written } from './stand-in-log.js';

const { AppendReq, AppendResp } = streams;
const { Empty } = shared;

export type AppendRequest = InstanceType<typeof AppendReq>;
export type AppendResponse = InstanceType<typeof AppendResp>;
type Options = InstanceType<typeof AppendReq.Options>;

export const streamOf = (options: Options): string =>
  new TextDecoder().decode(options.getStreamIdentifier()?.getStreamName_asU8());

export const expectedOf = (options: Options): ExpectedThere => {
  if (options.hasNoStream()) return 'no stream';
  if (options.hasAny()) return 'any';
  return options.hasStreamExists() ? 'stream exists' : Number(options.getRevision());
};

export const proposedOf = (request: AppendRequest): Proposed => {
  const message = request.getProposedMessage();
  if (message === undefined) throw new Error('an append request without a message');
  return {
    id: message.getId()?.getString() ?? '',
    type: message.getMetadataMap().get('type') ?? '',
    contentType: message.getMetadataMap().get('content-type') ?? '',
    data: message.getData_asU8(),
    metadata: message.getCustomMetadata_asU8(),
  };
};

export const asAppendResponse = (written: Written, expected: ExpectedThere): AppendResponse =>
  written.is === 'wrong version' ? wrongVersion(written.current, expected) : success(written.last);

const success = ({ revision, position }: Extract<Written, { last: unknown }>['last']): AppendResponse => {
  const place = new AppendResp.Position().setCommitPosition(String(position)).setPreparePosition(String(position));
  return new AppendResp().setSuccess(new AppendResp.Success().setCurrentRevision(String(revision)).setPosition(place));
};

const wrongVersion = (current: number, expected: ExpectedThere): AppendResponse => {
  const wrong = new AppendResp.WrongExpectedVersion();
  if (current < 0) wrong.setCurrentNoStream(new Empty());
  else wrong.setCurrentRevision(String(current));
  if (expected === 'any') wrong.setExpectedAny(new Empty());
  else if (expected === 'no stream') wrong.setExpectedNoStream(new Empty());
  else if (expected === 'stream exists') wrong.setExpectedStreamExists(new Empty());
  else wrong.setExpectedRevision(String(expected));
  return new AppendResp().setWrongExpectedVersion(wrong);
};

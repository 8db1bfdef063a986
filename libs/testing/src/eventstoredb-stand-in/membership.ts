import gossip from '@eventstore/db-client/generated/gossip_pb.js';
import features from '@eventstore/db-client/generated/serverfeatures_pb.js';
import streams from '@eventstore/db-client/generated/streams_grpc_pb.js';
import type { Behaviour, Endpoint } from './behaviour.js';

const { ClusterInfo, EndPoint, MemberInfo } = gossip;
const { SupportedMethod, SupportedMethods } = features;

const LEADER = 6;
const FOLLOWER = 5;

const member = ({ host, port }: Endpoint, state: number) => {
  const info = new MemberInfo().setIsAlive(true).setTimeStamp('0');
  info.setState(state as never);
  info.setHttpEndPoint(new EndPoint().setAddress(host).setPort(port));
  return info;
};

export const membersOf = ({ self, leader }: Behaviour) => {
  const all = leader === undefined ? [member(self, LEADER)] : [member(self, FOLLOWER), member(leader, LEADER)];
  return new ClusterInfo().setMembersList(all);
};

/** All methods of the streams service, as a real server says; the batch append is named and not there, for the store is not to use it. */
export const supportedMethods = () => {
  const methods = Object.values(streams.StreamsService).map(({ path }) => {
    const [, service = '', name = ''] = path.split('/');
    return new SupportedMethod().setServiceName(service.toLowerCase()).setMethodName(name.toLowerCase());
  });
  return new SupportedMethods().setMethodsList(methods).setEventStoreServerVersion('24.10.0');
};

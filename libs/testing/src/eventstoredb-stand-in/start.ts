import type { Behaviour } from './behaviour.js';
import { serve } from './serve.js';
import type { EventStoreDbStandIn, StandInOptions } from './stand-in.js';
import { makeStandInLog, SYSTEM_EVENT } from './stand-in-log.js';
import { layWire } from './wire.js';

const HOST = '127.0.0.1';
const MIB = 1_048_576;

export const start = async ({ sharing, mostBytes = MIB }: StandInOptions): Promise<EventStoreDbStandIn> => {
  const log = sharing?.log ?? makeStandInLog();
  const behaviour: Behaviour = {
    leader: undefined,
    self: { host: HOST, port: 0 },
    mostBytes,
    expected: [],
    beforeAnswer: undefined,
  };
  const server = await serve(log, behaviour);
  const wire = await layWire(server.port);
  behaviour.self = { host: HOST, port: wire.port };
  const nextAnswer = (instead: () => void): void => {
    behaviour.beforeAnswer = () => {
      behaviour.beforeAnswer = undefined;
      instead();
      return 'silent';
    };
  };
  return {
    log,
    url: `esdb://${HOST}:${wire.port}?tls=false`,
    port: wire.port,
    expected: behaviour.expected,
    writeSystemEvents: (count) => {
      log.write('$stats', 'any', Array(count).fill({ ...SYSTEM_EVENT, type: '$Stats' }));
    },
    cut: wire.cut,
    cutAfter: wire.cutAfter,
    loseNextAnswer: () => nextAnswer(wire.cut),
    keepNextAnswer: () => nextAnswer(() => undefined),
    handOverTo: (other) => {
      behaviour.leader = other && { host: HOST, port: other.port };
    },
    switchOff: wire.down,
    switchOn: wire.up,
    stop: async () => {
      await wire.down();
      server.stop();
    },
  };
};

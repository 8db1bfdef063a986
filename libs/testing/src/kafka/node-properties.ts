export interface NodeAt {
  readonly folder: string;
  readonly port: number;
  readonly controllerPort: number;
  readonly insidePort: number;
  /** Lines more, which count where they contradict: `auto.create.topics.enable=false`. */
  readonly more?: readonly string[];
}

/** The settings of a single node that is its own controller, with as little of everything as it needs. */
export const nodeProperties = ({ folder, port, controllerPort, insidePort, more = [] }: NodeAt): string =>
  [
    'process.roles=broker,controller',
    'node.id=1',
    `controller.quorum.voters=1@127.0.0.1:${controllerPort}`,
    `listeners=CLIENTS://127.0.0.1:${port},INSIDE://127.0.0.1:${insidePort},CONTROLLER://127.0.0.1:${controllerPort}`,
    `advertised.listeners=CLIENTS://127.0.0.1:${port},INSIDE://127.0.0.1:${insidePort}`,
    'listener.security.protocol.map=CLIENTS:PLAINTEXT,INSIDE:PLAINTEXT,CONTROLLER:PLAINTEXT',
    'controller.listener.names=CONTROLLER',
    'inter.broker.listener.name=INSIDE',
    `log.dirs=${folder}/data`,
    'num.partitions=3',
    'offsets.topic.num.partitions=1',
    'offsets.topic.replication.factor=1',
    'transaction.state.log.replication.factor=1',
    'transaction.state.log.min.isr=1',
    'group.initial.rebalance.delay.ms=0',
    'group.min.session.timeout.ms=1000',
    'broker.session.timeout.ms=1500', // one that was killed may come back as soon as it is forgotten
    'broker.heartbeat.interval.ms=300',
    ...more,
    '',
  ].join('\n');

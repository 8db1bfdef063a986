export { type Broker, openBroker } from './broker.js';
export type { BrokerAddress, Mechanism } from './broker-address.js';
export { BrokerTrouble, type TroubleKind } from './broker-trouble.js';
export type { Letter, Received } from './letters.js';
export type { NewTopic } from './topics.js';

import type { KafkaConfig, SASLOptions } from 'kafkajs';

/** How a password is shown to the broker: `plain` only where the line is encrypted. */
export type Mechanism = 'plain' | 'scram-sha-256' | 'scram-sha-512';

/** Where the brokers are, and how we show who we are. */
export interface BrokerAddress {
  /** `host:port`, any of them will name the others. */
  readonly brokers: readonly string[];
  /** With certificates of an authority of one's own, in PEM; without them those of this machine count. */
  readonly tls?: { readonly ca?: string };
  readonly account?: { readonly mechanism: Mechanism; readonly username: string; readonly password: string };
  /** How this program is called in the broker's own log. */
  readonly program?: string;
  /** How long a send may take until all replicas have acknowledged it; 20 s unless told. */
  readonly patienceMs?: number;
}

const CONNECT_MS = 3_000;
const ANSWER_MS = 10_000;

/** Two seconds of tries, for a broker makes a topic in one; whoever asks tries again for as long as it takes. */
export const FEW_TRIES = { retries: 5, initialRetryTime: 100, maxRetryTime: 500 } as const;

/** The same as the client of Kafka wants it. */
export const clientConfig = ({ brokers, tls, account, program = 'huying' }: BrokerAddress): KafkaConfig => ({
  brokers: [...brokers],
  clientId: program,
  connectionTimeout: CONNECT_MS,
  authenticationTimeout: ANSWER_MS,
  requestTimeout: ANSWER_MS,
  retry: FEW_TRIES,
  logCreator: () => () => undefined, // what goes wrong is thrown, and told once
  ...(tls && { ssl: tls.ca === undefined ? true : { ca: [tls.ca] } }),
  ...(account && { sasl: account as SASLOptions }),
});

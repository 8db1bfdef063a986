import { Outage } from '@app/subscriptions';

/** The same sentence in both languages. */
export interface Said {
  readonly zh: string;
  readonly en: string;
}

export type TroubleKind =
  | 'not-answering'
  | 'tls'
  | 'account'
  | 'not-allowed'
  | 'no-topic'
  | 'too-few-replicas'
  | 'not-ours'
  | 'unknown';

/** Kafka does not serve us: an outage, said in one line with what a person can do about it. */
export class BrokerTrouble extends Outage {
  constructor(
    readonly kind: TroubleKind,
    readonly says: Said,
    readonly todo: Said,
    cause?: unknown,
  ) {
    super(says.en, cause === undefined ? undefined : { cause });
  }
}

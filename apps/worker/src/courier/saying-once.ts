import { BrokerTrouble } from '@app/kafka';
import type { Notice, SubscriptionTools } from '@app/subscriptions';

type Report = NonNullable<SubscriptionTools['report']>;

/** A trouble that lasts is told once, not at each new attempt: the same kind of trouble with the broker, else the same words. */
export const sayingOnce = (say: (error: unknown) => void) => {
  const told = new Set<string>();
  const failure = (error: unknown): void => {
    const sign = signOf(error);
    if (!told.has(sign)) say(error);
    told.add(sign);
  };
  return {
    failure,
    /** All goes well again: the same trouble would be news. */
    well: (): void => told.clear(),
    /** What consumers report: failures once, the rest as it comes. */
    notice:
      (others: Report = () => undefined): Report =>
      (notice: Notice) =>
        notice.what === 'failed' ? failure(notice.error) : others(notice),
  };
};

const signOf = (error: unknown): string => {
  if (error instanceof BrokerTrouble) return error.kind;
  return error instanceof Error ? error.message : String(error);
};

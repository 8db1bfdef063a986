import type { Notice, SubscriptionTools } from '@app/subscriptions';

type Report = NonNullable<SubscriptionTools['report']>;

/** A trouble that lasts is told once, not at each new attempt. */
export const sayingOnce = (say: (error: unknown) => void) => {
  let last: string | undefined;
  const failure = (error: unknown): void => {
    const text = error instanceof Error ? error.message : String(error);
    if (text !== last) say(error);
    last = text;
  };
  return {
    failure,
    /** Goes well again: the same trouble would be news. */
    well: (): void => {
      last = undefined;
    },
    /** What consumers report: failures once, the rest as it comes. */
    notice:
      (others: Report = () => undefined): Report =>
      (notice: Notice) =>
        notice.what === 'failed' ? failure(notice.error) : others(notice),
  };
};

import type { DocketLineView, DocketView } from '@app/contracts';
import { askFresh } from '../../api/asking';

const PAGE = 200;

const page = (words: string, cursor?: string): Promise<DocketView> =>
  askFresh('/docket', { standing: 'on the docket', words: words || undefined, limit: PAGE, cursor });

const earlierDue = (one: DocketLineView, other: DocketLineView): number =>
  one.rulingBy.dueAt.localeCompare(other.rulingBy.dueAt);

/** Everything that is still to be ruled on, the next due first; the API tells the newest first. */
export const openEntries = async (words: string): Promise<readonly DocketLineView[]> => {
  let { entries, next } = await page(words);
  while (next !== undefined) {
    const more = await page(words, next);
    [entries, next] = [[...entries, ...more.entries], more.next];
  }
  return entries.toSorted(earlierDue);
};

const ENDED = 'ruled,withdrawn,lapsed';

/** What has ended, the newest first, as many as are wanted. */
export const endedEntries = async (words: string, limit: number): Promise<DocketView> =>
  askFresh('/docket', { standing: ENDED, words: words || undefined, limit });

import type { CallView, SlipView } from '@app/contracts';
import { partsTexts } from '../../parts/parts.texts';
import { unitName } from '../../session/units';
import { callWords } from '../../words/call.texts';
import { dayText, dueText, momentText } from '../../words/day';
import { callFileTexts as t } from './call-file.texts';

type Key = Parameters<typeof t>[0];

/** What somebody stated on a slip, in the reader's words. */
export interface Statement {
  readonly at: string;
  readonly by: string;
  readonly what: Key;
  readonly words: string;
}

interface Told {
  readonly at: string;
  readonly by: string;
}

const reasonOf = ({ reason }: { readonly reason: string }): string => reason;

/** Every statement on a slip, the earliest first. */
export const statementsOf = (slip: SlipView, { officers }: Pick<CallView, 'officers'>): readonly Statement[] => {
  const say = <T extends Told>(told: readonly T[], what: Key, words: (one: T) => string): readonly Statement[] =>
    told.map((one) => ({ at: one.at, by: officers[one.by] ?? '', what, words: words(one) }));
  return [
    ...say(slip.responses, 'response', (one) =>
      t('responseText', { ...one, when: momentText(one.startsAt), amends: '' }),
    ),
    ...say(slip.returns, 'returned', ({ basis, proposed }) => t('returnedText', { basis, unit: unitName(proposed) })),
    ...say(slip.returnsRefused, 'returnRefused', reasonOf),
    ...say(slip.disputes, 'disputed', reasonOf),
    ...say(slip.extensionsAsked, 'extension', ({ days, reason }) => t('extensionText', { days, reason })),
    ...say(slip.deadlinesMoved, 'moved', ({ limit, reason, deadline }) =>
      t('movedText', { limit: partsTexts(limit as 'close'), when: dueText(deadline), reason: t(reason as 'calendar') }),
    ),
    ...say(slip.suspensions, 'suspended', ({ promiseDate, reason }) =>
      t('suspendedText', { day: dayText(promiseDate), reason }),
    ),
    ...say(slip.feedback, 'feedback', ({ spokenWith, done, result }) =>
      t('feedbackText', { spokenWith, done, result }),
    ),
    ...say(slip.reworks, 'rework', reasonOf),
    ...say(
      slip.rating === undefined ? [] : [slip.rating],
      'rating',
      ({ rating, remark }) => `${callWords(rating as 'satisfied')} ${remark ?? ''}`,
    ),
  ].toSorted((one, other) => one.at.localeCompare(other.at));
};

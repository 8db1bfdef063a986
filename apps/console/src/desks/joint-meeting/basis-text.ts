import type { DocketEntryView } from '@app/contracts';
import { jointMeetingTexts as t } from './joint-meeting.texts';

/** What a slip or a ruling rests on: a list item, or why none fits. */
export const basisText = (basis: DocketEntryView['bases'][number]): string =>
  'noneFits' in basis ? t('noneFits', { reason: basis.noneFits }) : t('item', { ...basis });

import type { BulletinLineView } from '@app/contracts';
import { dayText, monthText } from '../../words/day';
import { bulletinsTexts as t } from './bulletins.texts';

/** The days that a bulletin is about. */
export const periodText = ({ kind, from, to }: BulletinLineView['period']): string =>
  kind === 'month' ? monthText(from) : t('ofDays', { from: dayText(from), to: dayText(to) });

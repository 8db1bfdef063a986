import type { Limit } from './limit-field.vue';
import { partsTexts as t } from './parts.texts';

const LONG = {
  minute: 'minutes',
  hour: 'hours',
  'working-hour': 'workingHours',
  day: 'days',
  'working-day': 'workingDays',
} as const;

/** A limit in words; what has none is a dash. */
export const limitText = (limit: Limit | undefined): string =>
  limit === undefined ? '—' : t(LONG[limit.unit], { length: limit.length });

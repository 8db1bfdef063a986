import { DEFAULT_SETTINGS, type Deadline, deadlineOf, defaultRules, type Rules, type Settings } from '@app/domain';
import { type Instant, isRejection } from '@app/kernel';
import { calendar2025And2026 } from '../../../../test/figures/calendar-2025-2026.js';

/** The rule book's defaults on the calendar of 2025 and 2026, with the settings of a tenant who wants some otherwise. */
export const rulesWith = (changes: Partial<Settings> = {}): Rules =>
  defaultRules(calendar2025And2026, { ...DEFAULT_SETTINGS, ...changes });

/** The deadline of a limit from a moment under the default rules. */
export const deadline = (length: number, unit: Deadline['limit']['unit'], from: Instant): Deadline => {
  const counted = deadlineOf({ length, unit }, from, rulesWith());
  if (isRejection(counted)) throw new Error(counted.rejected);
  return counted;
};

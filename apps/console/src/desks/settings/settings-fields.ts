import type { SettingsView } from '@app/contracts';
import type { settingsTexts } from './settings.texts';

type Key = Parameters<typeof settingsTexts>[0];

export type SettingName = keyof Omit<SettingsView, 'version' | 'effectiveFrom'>;

/** How a value is typed and told. */
export type LeafKind =
  | 'yes'
  | 'count'
  | 'limit'
  | 'days'
  | 'time'
  | 'choice'
  | 'text'
  | 'units'
  | 'shapes'
  | 'hours'
  | 'groups';

/** A value inside a setting: where it stands there, and what it is called if it is not the only one. */
export interface Leaf {
  readonly at: readonly string[];
  readonly kind: LeafKind;
  readonly label?: Key;
  readonly unit?: Key;
  readonly most?: number;
}

const only = (kind: LeafKind, more: Partial<Leaf> = {}): readonly Leaf[] => [{ at: [], kind, ...more }];
const leaf = (at: string, kind: LeafKind, label: Key, unit?: Key): Leaf => ({
  at: at.split('.'),
  kind,
  label,
  ...(unit && { unit }),
});

const percent = { unit: 'percent', most: 100 } as const;

/** Every setting that is the county's own to choose, under the heading where it is looked for. */
export const SETTINGS: Readonly<Record<SettingName, { readonly under: Key; readonly leaves: readonly Leaf[] }>> = {
  approval: { under: 'handling', leaves: only('yes') },
  signerBeforeFeedback: { under: 'handling', leaves: only('yes') },
  returnsPerSlip: { under: 'handling', leaves: only('count', { unit: 'times' }) },
  extensions: {
    under: 'handling',
    leaves: [
      leaf('most', 'count', 'mostTimes', 'times'),
      leaf('days', 'count', 'daysEach', 'workingDays'),
      leaf('longCycleDays', 'count', 'daysLongCycle', 'days'),
    ],
  },
  extensionCutOff: { under: 'handling', leaves: only('time') },
  reworkAtLeast: { under: 'handling', leaves: only('limit') },
  confirmWithin: { under: 'handling', leaves: only('limit') },
  ratingUntil: { under: 'handling', leaves: only('limit') },
  recurrenceDays: { under: 'handling', leaves: only('count', { unit: 'days' }) },
  timeZone: { under: 'counting', leaves: only('text') },
  workingHours: { under: 'counting', leaves: only('hours') },
  endOfDay: { under: 'counting', leaves: only('choice') },
  yellowBefore: { under: 'counting', leaves: only('days') },
  docket: {
    under: 'meeting',
    leaves: [leaf('unnamedFor', 'limit', 'unnamedFor'), leaf('missedBy', 'limit', 'missedBy')],
  },
  jointMeeting: {
    under: 'meeting',
    leaves: [leaf('standingMembers', 'units', 'standingMembers'), leaf('statements', 'limit', 'statementsWithin')],
  },
  ruling: { under: 'meeting', leaves: only('limit') },
  orderAnswer: { under: 'supervising', leaves: only('limit') },
  ladder: {
    under: 'supervising',
    leaves: [
      leaf('redsToInterview', 'count', 'redsToInterview', 'cards'),
      leaf('unansweredToCriticism', 'limit', 'unansweredToCriticism'),
    ],
  },
  flags: {
    under: 'supervising',
    leaves: [
      leaf('lastHours', 'count', 'lastHours', 'hours'),
      leaf('alikePercent', 'count', 'alikePercent', 'percent'),
      leaf('sameWords', 'count', 'sameWords', 'slips'),
      leaf('burst.closings', 'count', 'burstClosings', 'slips'),
      leaf('burst.minutes', 'count', 'burstMinutes', 'minutes'),
      leaf('ratings', 'count', 'flagRatings', 'times'),
    ],
  },
  silentBelow: { under: 'supervising', leaves: only('count', percent) },
  peerGroups: { under: 'supervising', leaves: only('groups') },
  smallSample: { under: 'judging', leaves: only('count', { unit: 'slips' }) },
  ratingGroup: { under: 'judging', leaves: only('count', { unit: 'townshipsUnit' }) },
  townshipWeight: { under: 'judging', leaves: only('count', percent) },
  bulletins: {
    under: 'judging',
    leaves: [
      leaf('monthly', 'shapes', 'monthly'),
      leaf('weekly', 'shapes', 'weekly'),
      leaf('secondOfficer', 'yes', 'secondOfficer'),
    ],
  },
};

export const HEADINGS = ['handling', 'counting', 'meeting', 'supervising', 'judging'] as const;

export const settingsUnder = (heading: Key): readonly SettingName[] =>
  (Object.keys(SETTINGS) as SettingName[]).filter((name) => SETTINGS[name].under === heading);

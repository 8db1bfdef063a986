import type { Command } from '@app/commands';
import { DEFAULT_SETTINGS, type Settings, type Unit } from '@app/domain';
import { COUNTY } from '@app/testing';
import { calendar2025And2026 } from '../figures/calendar-2025-2026.js';

const { version: _, ...notice } = calendar2025And2026;
const { effectiveFrom } = DEFAULT_SETTINGS;

/** The calendar, the limits and the settings of the rule book, as a county wants them, and its units. */
export const foundingOf = (units: readonly Unit[] = COUNTY, changes: Partial<Settings> = {}): readonly Command[] => [
  { of: 'rulebook', command: { act: 'publishCalendar', notice } },
  { of: 'rulebook', command: { act: 'publishLimitPolicy', policy: { effectiveFrom } } },
  { of: 'rulebook', command: { act: 'adoptSettings', settings: { effectiveFrom, changes } } },
  { of: 'organisation', command: { act: 'foundUnits', units } },
];

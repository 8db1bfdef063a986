import type { Fact } from '@app/kernel';
import type { By } from '../acts/told.js';
import type { CalendarVersion } from '../deadlines/calendar-version.js';
import type { LimitPolicy } from '../deadlines/limit.js';
import type { Settings } from '../deadlines/settings.js';
import type { Ladder } from '../ladder/ladder.js';

export type CalendarPublished = Fact<'CalendarPublished', By & { readonly calendar: CalendarVersion }>;
export type LimitPolicyPublished = Fact<'LimitPolicyPublished', By & { readonly policy: LimitPolicy }>;
export type SettingsAdopted = Fact<'SettingsAdopted', By & { readonly settings: Settings }>;

export type LadderPublished = Fact<'LadderPublished', By & { readonly ladder: Ladder }>;

/** The county's rules as they were published: one stream, `rulebook-county`. */
export type RulebookFact = CalendarPublished | LimitPolicyPublished | SettingsAdopted | LadderPublished;

export const RULEBOOK_STREAM = 'rulebook-county';

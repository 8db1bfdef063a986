import { type Decision, type LocalDate, reject } from '@app/kernel';
import type { Occasion } from '../authority/occasion.js';
import { isAny } from '../authority/officer.js';
import type { LimitPolicy } from '../deadlines/limit.js';
import { DEFAULT_LIMIT_POLICY } from '../deadlines/limit-policy.js';
import { DEFAULT_SETTINGS, type Settings } from '../deadlines/settings.js';
import type { Rung } from '../ladder/ladder.js';
import { type CalendarNotice, calendarAfter, spanAfter } from './calendar-notice.js';
import { wrongNotice } from './calendar-rules.js';
import { alreadySo, takesEffectInThePast } from './effective-day.js';
import { wrongLadder } from './ladder-rules.js';
import { wrongLimits } from './limit-rules.js';
import type { CalendarPublished, LadderPublished, LimitPolicyPublished, SettingsAdopted } from './rulebook.events.js';
import type { Rulebook } from './rulebook.state.js';
import { sameWords } from './same-words.js';
import { wrongSettings } from './settings-rules.js';

/** Who decides about the rule book, and when. */
export type Publishing = Pick<Occasion, 'by' | 'at'>;

/** The urgency classes that change, and from which day. */
export interface PublishLimitPolicy {
  readonly effectiveFrom: LocalDate;
  readonly limits?: Partial<LimitPolicy['limits']>;
}

/** The settings that change, and from which day. */
export interface AdoptSettings {
  readonly effectiveFrom: LocalDate;
  readonly changes?: Partial<Omit<Settings, 'version' | 'effectiveFrom'>>;
}

/** The whole ladder, and from which day. */
export interface PublishLadder {
  readonly effectiveFrom: LocalDate;
  readonly rungs: readonly Rung[];
}

/** The list keeper publishes the next calendar; a notice that changes nothing is no fact. */
export const publishCalendar =
  (notice: CalendarNotice, { by, at }: Publishing) =>
  ({ calendars }: Rulebook): Decision<CalendarPublished> => {
    if (!isAny(by, 'list-keeper', 'system')) return reject('calendar.not-list-keeper');
    const newest = calendars.at(-1);
    const span = spanAfter(notice, newest);
    if (span === undefined) return reject('calendar.first-needs-span');
    const calendar = calendarAfter(notice, span, newest);
    const wrong = wrongNotice(notice, calendar, newest);
    if (wrong !== undefined) return wrong;
    if (newest !== undefined && sameWords(calendar, newest)) return [];
    return [{ type: 'CalendarPublished', data: { calendar, by: by.id, at } }];
  };

const policyAfter = ({ effectiveFrom, limits }: PublishLimitPolicy, newest?: LimitPolicy): LimitPolicy => ({
  version: (newest?.version ?? 0) + 1,
  effectiveFrom,
  limits: { ...(newest ?? DEFAULT_LIMIT_POLICY).limits, ...limits },
});

/** The list keeper publishes the next limits; slips already dispatched keep theirs. */
export const publishLimitPolicy =
  (publish: PublishLimitPolicy, { by, at }: Publishing) =>
  (rulebook: Rulebook): Decision<LimitPolicyPublished> => {
    if (!isAny(by, 'list-keeper', 'system')) return reject('limits.not-list-keeper');
    const newest = rulebook.policies.at(-1);
    const policy = policyAfter(publish, newest);
    const wrong = wrongLimits(policy.limits) ?? takesEffectInThePast(policy, 'limits', at, rulebook);
    if (wrong !== undefined) return wrong;
    return alreadySo(policy, newest) ? [] : [{ type: 'LimitPolicyPublished', data: { policy, by: by.id, at } }];
  };

const settingsAfter = ({ effectiveFrom, changes }: AdoptSettings, newest?: Settings): Settings => ({
  ...(newest ?? DEFAULT_SETTINGS),
  ...changes,
  version: (newest?.version ?? 0) + 1,
  effectiveFrom,
});

/** The admin adopts the next settings; slips already dispatched keep theirs. */
export const adoptSettings =
  (adopt: AdoptSettings, { by, at }: Publishing) =>
  (rulebook: Rulebook): Decision<SettingsAdopted> => {
    if (!isAny(by, 'admin', 'system')) return reject('settings.not-admin');
    const newest = rulebook.settings.at(-1);
    const settings = settingsAfter(adopt, newest);
    const wrong = wrongSettings(settings) ?? takesEffectInThePast(settings, 'settings', at, rulebook);
    if (wrong !== undefined) return wrong;
    return alreadySo(settings, newest) ? [] : [{ type: 'SettingsAdopted', data: { settings, by: by.id, at } }];
  };

/** The list keeper publishes the next supervision ladder; steps already issued keep their limits. */
export const publishLadder =
  ({ effectiveFrom, rungs }: PublishLadder, { by, at }: Publishing) =>
  (rulebook: Rulebook): Decision<LadderPublished> => {
    if (!isAny(by, 'list-keeper', 'system')) return reject('ladder.not-list-keeper');
    const newest = rulebook.ladders.at(-1);
    const ladder = { version: (newest?.version ?? 0) + 1, effectiveFrom, rungs };
    const wrong = wrongLadder(ladder) ?? takesEffectInThePast({ ...ladder, version: 0 }, 'ladder', at, rulebook);
    if (wrong !== undefined) return wrong;
    return alreadySo(ladder, newest) ? [] : [{ type: 'LadderPublished', data: { ladder, by: by.id, at } }];
  };

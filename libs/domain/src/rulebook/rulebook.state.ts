import type { CalendarVersion } from '../deadlines/calendar-version.js';
import type { LimitPolicy } from '../deadlines/limit.js';
import { DEFAULT_SETTINGS, type Settings } from '../deadlines/settings.js';
import type { Ladder } from '../ladder/ladder.js';
import type { RulebookFact } from './rulebook.events.js';

/** Every version that was ever published, the newest last. */
export interface Rulebook {
  readonly calendars: readonly CalendarVersion[];
  readonly policies: readonly LimitPolicy[];
  readonly settings: readonly Settings[];
  readonly ladders: readonly Ladder[];
}

export const emptyRulebook: Rulebook = { calendars: [], policies: [], settings: [], ladders: [] };

export const evolveRulebook = (rulebook: Rulebook, fact: RulebookFact): Rulebook => {
  switch (fact.type) {
    case 'CalendarPublished':
      return { ...rulebook, calendars: [...rulebook.calendars, fact.data.calendar] };
    case 'LimitPolicyPublished':
      return { ...rulebook, policies: [...rulebook.policies, fact.data.policy] };
    case 'SettingsAdopted':
      // what was adopted before a setting existed has its default
      return { ...rulebook, settings: [...rulebook.settings, { ...DEFAULT_SETTINGS, ...fact.data.settings }] };
    case 'LadderPublished':
      return { ...rulebook, ladders: [...rulebook.ladders, fact.data.ladder] };
  }
};

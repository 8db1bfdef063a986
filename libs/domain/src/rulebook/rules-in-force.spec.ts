import { instant, type LocalDate, type OfficerId } from '@app/kernel';
import { calendar2025And2026 } from '../../../../test/figures/calendar-2025-2026.js';
import { DEFAULT_LIMIT_POLICY } from '../deadlines/limit-policy.js';
import { DEFAULT_SETTINGS } from '../deadlines/settings.js';
import type { RulebookFact } from './rulebook.events.js';
import { emptyRulebook, evolveRulebook } from './rulebook.state.js';
import { rulesInForce } from './rules-in-force.js';

const published = { by: 'li' as OfficerId, at: instant('2026-11-05T02:00Z') };
const from = (version: number, effectiveFrom: string) => ({ version, effectiveFrom: effectiveFrom as LocalDate });
const facts: readonly RulebookFact[] = [
  { type: 'CalendarPublished', data: { calendar: calendar2025And2026, ...published } },
  { type: 'CalendarPublished', data: { calendar: { ...calendar2025And2026, version: 2 }, ...published } },
  { type: 'LimitPolicyPublished', data: { policy: DEFAULT_LIMIT_POLICY, ...published } },
  {
    type: 'LimitPolicyPublished',
    data: { policy: { ...DEFAULT_LIMIT_POLICY, ...from(2, '2027-01-01') }, ...published },
  },
  { type: 'SettingsAdopted', data: { settings: DEFAULT_SETTINGS, ...published } },
  { type: 'SettingsAdopted', data: { settings: { ...DEFAULT_SETTINGS, ...from(2, '2027-03-01') }, ...published } },
  { type: 'SettingsAdopted', data: { settings: { ...DEFAULT_SETTINGS, ...from(3, '2027-02-01') }, ...published } },
];
const rulebook = facts.reduce(evolveRulebook, emptyRulebook);

const versionsAt = (at: string) => {
  const { calendar, policy, limits, settings } = rulesInForce(rulebook, instant(at));
  expect(policy).toBe(limits.version);
  return [calendar.version, limits.version, settings.version];
};

describe('the rules in force', () => {
  test.each([
    ['2026-12-31T15:59:59.999Z', [2, 1, 1]],
    ['2026-12-31T16:00:00.000Z', [2, 2, 1]],
    ['2027-02-01T00:00:00.000Z', [2, 2, 3]],
    ['1999-01-01T00:00:00.000Z', [2, 1, 1]],
  ])('at %s are calendar, limits and settings %j', (at, versions) => {
    expect(versionsAt(at)).toEqual(versions);
  });

  test('are the later word where two versions are effective', () => {
    expect(versionsAt('2027-03-02T00:00:00Z')).toEqual([2, 2, 3]);
  });

  test('keep the settings of earlier versions', () => {
    const { settingsUnder } = rulesInForce(rulebook, instant('2027-03-02T00:00Z'));
    expect(settingsUnder(2).effectiveFrom).toBe('2027-03-01');
    expect(() => settingsUnder(9)).toThrow('the rule book has no version 9 of the settings');
  });

  test('need a published version of each kind', () => {
    expect(() => rulesInForce(emptyRulebook, instant('2027-01-01'))).toThrow('the rule book has no settings');
    const noCalendar = { ...rulebook, calendars: [] };
    expect(() => rulesInForce(noCalendar, instant('2027-01-01'))).toThrow('the rule book has no calendar');
  });
});

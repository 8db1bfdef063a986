import { defaultRules, type Rulebook } from '@app/domain';
import { type Instant, instant, type LocalDate } from '@app/kernel';
import { stateCouncilCalendar } from '../founding/state-council-calendar.js';
import { checkCalendar } from './calendar.check.js';

const calendar = { ...stateCouncilCalendar(), knownUntil: '2026-12-31' as LocalDate };
const { settings, limits } = defaultRules(calendar);
const rulebook: Rulebook = { calendars: [calendar], policies: [limits], settings: [settings], ladders: [] };
const at = (day: string): Instant => instant(`${day}T09:00:00+08:00`);
const look = (day: string, provisionalLimits = 0, of = rulebook) =>
  checkCalendar({ rulebook: of, now: at(day), provisionalLimits });

describe('the calendar', () => {
  test('is well while the notices reach further than 60 days', () => {
    expect(look('2026-11-01')).toMatchObject({ is: 'warning', figures: { days: 60 } });
    expect(look('2026-10-31')).toMatchObject({ is: 'ok', figures: { days: 61, knownUntil: '2026-12-31' } });
  });

  test('is counted in days of the county, not of Greenwich', () => {
    const now = instant('2026-10-31T18:00:00Z');
    expect(checkCalendar({ rulebook, now, provisionalLimits: 0 })).toMatchObject({ figures: { days: 60 } });
  });

  test('warns as soon as an open limit rests on a guess, and says what to publish and how', () => {
    const { is, says, todo } = look('2026-07-01', 3);
    expect([is, says.en]).toEqual(['warning', expect.stringContaining('3 open limits are provisional')]);
    expect(todo?.zh).toContain('2027 年放假通知');
    expect(todo?.en).toContain('"knownUntil":"2027-12-31"');
    expect(todo?.en).toContain('huying calendar publish FILE --preview');
  });

  test('has failed once the last notice has run out', () => {
    expect(look('2026-12-31').is).toBe('warning');
    expect(look('2027-01-01')).toMatchObject({ is: 'failed', figures: { days: -1 } });
  });

  test('warns when it ends within a year, for a long-cycle matter would be refused', () => {
    const short = { ...rulebook, calendars: [{ ...calendar, horizon: '2027-05-31' as LocalDate }] };
    const { is, todo } = look('2026-07-01', 0, short);
    expect([is, todo?.en]).toEqual(['warning', expect.stringContaining('"horizon":"2032-12-31"')]);
  });

  test('has failed where none was published', () => {
    expect(look('2026-07-01', 0, { ...rulebook, calendars: [] }).is).toBe('failed');
  });
});

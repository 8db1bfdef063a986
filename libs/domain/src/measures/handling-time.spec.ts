import { type CallId, instant, type LocalDate, type SlipId, type UnitCode } from '@app/kernel';
import type { CalendarVersion } from '../deadlines/calendar-version.js';
import { DEFAULT_SETTINGS } from '../deadlines/settings.js';
import { handlingTimesOf } from './handling-time.js';
import type { SlipLife } from './life.js';
import type { Mark } from './mark.js';

const calendar: CalendarVersion = {
  version: 1,
  firstDay: '2026-01-01' as LocalDate,
  knownUntil: '2026-12-31' as LocalDate,
  horizon: '2026-12-31' as LocalDate,
  rest: [],
  makeUp: [],
  own: [],
  expected: [],
};
/** A moment of March 2026 on the county's clock; the sixth is a Friday. */
const march = (day: number, time: string) => instant(`2026-03-${String(day).padStart(2, '0')}T${time}:00+08:00`);
const slip = (part: SlipLife['part'], ...marks: readonly Mark[]): SlipLife => ({
  call: 'c' as CallId,
  slip: '1' as SlipId,
  unit: 'police' as UnitCode,
  township: 'east' as UnitCode,
  matter: '',
  part,
  urgency: 'ordinary',
  marks: [
    { what: 'raised', at: march(6, '09:00'), position: '1' },
    { what: 'dispatched', at: march(6, '16:30'), position: '2' },
    ...marks,
  ],
});
const completed: Mark = { what: 'completed', at: march(9, '09:30'), position: '3' };
const closed: Mark = { what: 'closed', at: march(9, '21:00'), position: '4' };
const reworked: Mark = { what: 'reworked', at: march(10, '09:00'), position: '4' };
const asking = {
  by: 'unit',
  asOf: { at: march(31, '00:00') },
  timeZone: 'Asia/Shanghai',
  counting: { calendar, settings: DEFAULT_SETTINGS },
} as const;
const times = (life: SlipLife, also: object = {}) => handlingTimesOf([life], { ...asking, ...also })[0];

describe('handling time', () => {
  test('runs from dispatch to feedback, in working hours', () => {
    expect(times(slip('lead', completed))?.handling).toEqual({
      measured: 1,
      median: '2.00',
      p90: '2.00',
      mean: '2.00',
    });
  });

  test('what was sent back is not handled yet', () => {
    expect(times(slip('lead', completed, reworked))).toBeUndefined();
  });

  test('what was sent back is handled when it is done again', () => {
    const again: Mark = { what: 'completed', at: march(10, '09:30'), position: '5' };
    expect(times(slip('lead', completed, reworked, again))?.handling.mean).toBe('9.00');
  });

  test('belongs to the period in which it was completed', () => {
    expect(times(slip('lead', completed), { to: march(9, '09:30') })).toBeUndefined();
    expect(times(slip('lead', completed), { from: march(9, '09:30') })?.handling.measured).toBe(1);
  });
});

describe('the township’s waiting', () => {
  test('runs from raise to close, round the clock', () => {
    expect(times(slip('lead', completed, closed))?.waiting).toMatchObject({ measured: 1, mean: '84.00' });
  });

  test('is counted once a call', () => {
    expect(times(slip('cooperating', completed, closed))?.waiting.measured).toBe(0);
  });
});

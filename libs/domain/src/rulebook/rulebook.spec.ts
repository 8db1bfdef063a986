import { type Decision, instant, type LocalDate, type OfficerId, type UnitCode } from '@app/kernel';
import { calendar2025And2026 } from '../../../../test/figures/calendar-2025-2026.js';
import { type Officer, type Role, SYSTEM } from '../authority/officer.js';
import { dayNumber, dayOf } from '../deadlines/day-number.js';
import { DEFAULT_LIMIT_POLICY } from '../deadlines/limit-policy.js';
import { DEFAULT_SETTINGS, type Settings } from '../deadlines/settings.js';
import type { Rung } from '../ladder/ladder.js';
import type { CalendarNotice } from './calendar-notice.js';
import { adoptSettings, publishCalendar, publishLadder, publishLimitPolicy } from './rulebook.decide.js';
import type { RulebookFact } from './rulebook.events.js';
import { emptyRulebook, evolveRulebook, type Rulebook } from './rulebook.state.js';

const at = instant('2026-11-05T02:00Z');
const day = (text: string) => text as LocalDate;
const days = (...texts: readonly string[]) => texts as unknown as readonly LocalDate[];
const officer = (...roles: readonly Role[]): Officer => ({
  id: 'li' as OfficerId,
  name: '李',
  unit: '341881' as UnitCode,
  roles,
});
const keeper = { by: officer('list-keeper'), at };
const admin = { by: officer('admin'), at };
const everyoneElse = officer('caller', 'dispatcher', 'supervisor', 'arbiter', 'assessor');
const bySystem = { by: SYSTEM, at };

const given = (...facts: readonly RulebookFact[]) => {
  const rulebook = facts.reduce(evolveRulebook, emptyRulebook);
  return {
    when: (decision: (rulebook: Rulebook) => Decision<RulebookFact>) => ({
      thenFacts: (...expected: readonly RulebookFact[]) => expect(decision(rulebook)).toEqual(expected),
      thenNothing: () => expect(decision(rulebook)).toEqual([]),
      thenRejected: (rejected: string, details?: object) =>
        expect(decision(rulebook)).toEqual(details === undefined ? { rejected } : { rejected, details }),
    }),
  };
};

const first: RulebookFact = {
  type: 'CalendarPublished',
  data: { calendar: { ...calendar2025And2026, names: {} }, by: SYSTEM.id, at },
};
const STATUTORY = calendar2025And2026.expected.filter((day) => day < '2028');
const OF_2027 = [...STATUTORY, ...days('2027-05-01', '2027-10-01')];
const notice: CalendarNotice = {
  knownUntil: day('2027-12-31'),
  rest: STATUTORY,
  makeUp: days('2027-02-14'),
  names: { [day('2027-02-14')]: '春节' },
};

describe('publishing a calendar', () => {
  test('lays the notice over the newest version', () => {
    given(first)
      .when(publishCalendar(notice, keeper))
      .thenFacts({
        type: 'CalendarPublished',
        data: {
          calendar: {
            ...calendar2025And2026,
            version: 2,
            knownUntil: day('2027-12-31'),
            rest: [...new Set([...calendar2025And2026.rest, ...(notice.rest ?? [])])].sort(),
            makeUp: [...calendar2025And2026.makeUp, day('2027-02-14')].sort(),
            expected: [],
            names: { [day('2027-02-14')]: '春节' },
          },
          by: 'li' as OfficerId,
          at,
        },
      });
  });

  test('starts with version 1, which needs its span', () => {
    given()
      .when(publishCalendar({ ...calendar2025And2026, names: {} }, bySystem))
      .thenFacts({ ...first, data: { ...first.data, calendar: sorted() } } as RulebookFact);
    given().when(publishCalendar(notice, keeper)).thenRejected('calendar.first-needs-span');
  });

  test('that changes nothing is no fact', () => {
    given({ ...first, data: { ...first.data, calendar: sorted() } } as RulebookFact)
      .when(publishCalendar({ rest: days('2026-05-01') }, keeper))
      .thenNothing();
  });

  test('twice is no second fact', () => {
    const [published] = publishCalendar(notice, keeper)(evolveRulebook(emptyRulebook, first)) as RulebookFact[];
    given(first, published as RulebookFact)
      .when(publishCalendar(notice, keeper))
      .thenNothing();
  });

  test('may turn a rest day into a make-up workday, and back', () => {
    const afterOne = publishedAfter(notice, { makeUp: days('2027-02-08') });
    expect([afterOne.rest.includes(day('2027-02-08')), afterOne.makeUp.includes(day('2027-02-08'))]).toEqual([
      false,
      true,
    ]);
    const back = publishedAfter(notice, { makeUp: days('2027-02-08') }, { rest: days('2027-02-08') });
    expect([back.rest.includes(day('2027-02-08')), back.makeUp.includes(day('2027-02-08'))]).toEqual([true, false]);
  });

  test('that states a year anew drops what was published for it', () => {
    const again = publishedAfter(notice, { years: [2027], rest: OF_2027 });
    expect([...again.rest, ...again.makeUp].filter((within) => within >= '2027')).toEqual(OF_2027);
    expect(again.rest).toContain('2026-05-01');
  });

  test('that knows a year foretold otherwise states the statutory days anew', () => {
    const expected = days('2027-01-01');
    expect(publishedAfter({ knownUntil: day('2027-12-31'), rest: expected, expected }).knownUntil).toBe('2027-12-31');
  });

  test('may begin the holidays of New Year in the December before', () => {
    const rest = [...days('2026-12-31'), ...OF_2027];
    expect(publishedAfter({ years: [2027], knownUntil: day('2027-12-31'), rest }).rest).toContain('2026-12-31');
  });

  test("gives one of the tenant's own days again to replace it", () => {
    const typhoon = publishedAfter({ own: [{ day: day('2026-11-06'), kind: 'rest', name: '台风停工' }] });
    expect(typhoon.own).toEqual([{ day: '2026-11-06', kind: 'rest', name: '台风停工' }]);
    const recalled = publishedAfter(
      { own: [{ day: day('2026-11-06'), kind: 'rest', name: '台风停工' }] },
      { own: [{ day: day('2026-11-06'), kind: 'work', name: '照常上班' }] },
    );
    expect(recalled.own).toEqual([{ day: '2026-11-06', kind: 'work', name: '照常上班' }]);
  });

  test('is the list keeper’s', () => {
    given(first)
      .when(publishCalendar(notice, { by: everyoneElse, at }))
      .thenRejected('calendar.not-list-keeper');
    given(first).when(publishCalendar(notice, admin)).thenRejected('calendar.not-list-keeper');
  });

  test.each<[string, CalendarNotice, object | undefined]>([
    ['calendar.no-such-day', { rest: days('2027-02-30') }, { day: '2027-02-30' }],
    ['calendar.no-such-day', { knownUntil: day('soon') }, { day: 'soon' }],
    ['calendar.overlapping-days', { rest: days('2027-02-05'), makeUp: days('2027-02-05') }, { day: '2027-02-05' }],
    [
      'calendar.overlapping-days',
      {
        own: [
          { day: day('2027-03-01'), kind: 'rest', name: '' },
          { day: day('2027-03-01'), kind: 'work', name: '' },
        ],
      },
      { day: '2027-03-01' },
    ],
    ['calendar.overlapping-days', { rest: days('2026-11-06', '2026-11-06') }, { day: '2026-11-06' }],
    ['calendar.overlapping-days', { makeUp: days('2026-11-07', '2026-11-07') }, { day: '2026-11-07' }],
    ['calendar.statutory-day-missing', { knownUntil: day('2027-12-31') }, { day: STATUTORY[0] }],
    ['calendar.statutory-day-missing', { years: [2025], rest: [] }, { day: '2025-01-01' }],
    [
      'calendar.statutory-day-missing',
      { years: [2026], rest: days('2026-01-01', '2026-05-01') },
      { day: '2026-10-01' },
    ],
    [
      'calendar.day-outside-years',
      { years: [2026], rest: days('2026-01-01', '2026-05-01', '2026-10-01', '2027-03-01') },
      { day: '2027-03-01' },
    ],
    ['calendar.make-up-on-weekday', { makeUp: days('2026-11-09') }, { day: '2026-11-09' }],
    ['calendar.span-out-of-order', { knownUntil: day('2028-01-01') }, undefined],
    ['calendar.first-day-moves', { firstDay: day('2025-06-01') }, { firstDay: '2025-01-01' }],
    ['calendar.known-until-shrinks', { knownUntil: day('2026-06-30') }, { until: '2026-12-31' }],
    ['calendar.horizon-shrinks', { horizon: day('2027-06-30') }, { horizon: '2027-12-31' }],
    ['calendar.day-out-of-span', { rest: days('2028-01-03') }, { day: '2028-01-03' }],
    ['calendar.day-out-of-span', { makeUp: days('2024-12-28') }, { day: '2024-12-28' }],
  ])('is refused as %s: %j', (code, wrong, details) => {
    given(first).when(publishCalendar(wrong, keeper)).thenRejected(code, details);
  });

  test('leaves a year of work: 30 weekdays at rest, not 31, unless a weekend makes up for it', () => {
    const summer = Array.from({ length: 39 }, (_, nth) => dayOf(dayNumber(day('2026-06-01')) + nth));
    const resting = [...days('2026-01-01', '2026-05-01', '2026-10-01'), ...summer];
    const published = (rest: readonly LocalDate[], makeUp = days()) =>
      publishCalendar({ years: [2026], rest, makeUp }, keeper)(evolveRulebook(emptyRulebook, first));
    const tooMuch = { rejected: 'calendar.year-at-rest', details: { year: 2026, days: 32 } };
    expect(published(resting)).toEqual(tooMuch);
    expect(published(resting, days('2026-07-11', '2026-07-12'))).toMatchObject([{ type: 'CalendarPublished' }]);
    expect(published(resting.slice(0, -1))).toMatchObject({ details: { days: 31 } });
    expect(published(resting.slice(0, -2))).toMatchObject([{ type: 'CalendarPublished' }]);
  });
});

const sorted = () => ({
  ...calendar2025And2026,
  rest: [...calendar2025And2026.rest].sort(),
  makeUp: [...calendar2025And2026.makeUp].sort(),
  names: {},
});

const publishedAfter = (...notices: readonly CalendarNotice[]) => {
  const rulebook = notices.reduce(
    (before, next) => {
      const decision = publishCalendar(next, keeper)(before);
      if ('rejected' in decision) throw new Error(decision.rejected);
      return decision.reduce(evolveRulebook, before);
    },
    evolveRulebook(emptyRulebook, first),
  );
  const calendar = rulebook.calendars.at(-1);
  if (calendar?.version !== notices.length + 1) throw new Error('not published');
  return calendar;
};

describe('publishing limits', () => {
  const policy: RulebookFact = {
    type: 'LimitPolicyPublished',
    data: { policy: DEFAULT_LIMIT_POLICY, by: SYSTEM.id, at },
  };
  const quicker = {
    ...DEFAULT_LIMIT_POLICY.limits.ordinary,
    close: { length: 4, unit: 'working-day' },
  } as const;
  const publish = { effectiveFrom: day('2027-01-01'), limits: { ordinary: quicker } };

  test('starts with the defaults, whose effective day may be long ago', () => {
    given()
      .when(publishLimitPolicy({ effectiveFrom: DEFAULT_LIMIT_POLICY.effectiveFrom }, bySystem))
      .thenFacts(policy);
  });

  test('changes the classes that it names', () => {
    given(policy)
      .when(publishLimitPolicy(publish, keeper))
      .thenFacts({
        type: 'LimitPolicyPublished',
        data: {
          policy: {
            version: 2,
            effectiveFrom: day('2027-01-01'),
            limits: { ...DEFAULT_LIMIT_POLICY.limits, ordinary: quicker },
          },
          by: 'li' as OfficerId,
          at,
        },
      });
  });

  test('that holds already is no fact', () => {
    given(policy)
      .when(publishLimitPolicy({ effectiveFrom: day('2027-01-01') }, keeper))
      .thenNothing();
  });

  test('from an earlier day is a fact', () => {
    const [later] = publishLimitPolicy(publish, keeper)(evolveRulebook(emptyRulebook, policy)) as RulebookFact[];
    given(policy, later as RulebookFact)
      .when(publishLimitPolicy({ ...publish, effectiveFrom: day('2026-12-01') }, keeper))
      .thenFacts({
        type: 'LimitPolicyPublished',
        data: {
          policy: {
            version: 3,
            effectiveFrom: day('2026-12-01'),
            limits: { ...DEFAULT_LIMIT_POLICY.limits, ordinary: quicker },
          },
          by: 'li' as OfficerId,
          at,
        },
      });
  });

  test('may take effect today, not yesterday', () => {
    const yesterday = { ...publish, effectiveFrom: day('2026-11-04') };
    given(policy)
      .when(publishLimitPolicy(yesterday, keeper))
      .thenRejected('limits.effective-in-the-past', { today: '2026-11-05' });
    const today = publishLimitPolicy({ ...publish, effectiveFrom: day('2026-11-05') }, keeper);
    expect(today(evolveRulebook(emptyRulebook, policy))).toHaveLength(1);
  });

  test('is the list keeper’s', () => {
    given(policy)
      .when(publishLimitPolicy(publish, { by: everyoneElse, at }))
      .thenRejected('limits.not-list-keeper');
    given(policy).when(publishLimitPolicy(publish, admin)).thenRejected('limits.not-list-keeper');
  });

  test('is refused where a limit is nothing, or the answer comes after the end', () => {
    const nothing = { ...quicker, return: { length: 0, unit: 'working-day' } } as const;
    given(policy)
      .when(publishLimitPolicy({ ...publish, limits: { ordinary: nothing } }, keeper))
      .thenRejected('limits.not-positive', { urgency: 'ordinary', limit: 'return' });
    const late = { ...quicker, respond: { length: 5, unit: 'working-day' } } as const;
    given(policy)
      .when(publishLimitPolicy({ ...publish, limits: { consultation: late } }, keeper))
      .thenRejected('limits.respond-after-close', { urgency: 'consultation' });
  });
});

describe('adopting settings', () => {
  const adopted: RulebookFact = { type: 'SettingsAdopted', data: { settings: DEFAULT_SETTINGS, by: SYSTEM.id, at } };
  const effectiveFrom = day('2027-01-01');
  const changing = (changes: Partial<Settings>) => adoptSettings({ effectiveFrom, changes }, admin);

  test('starts with the defaults', () => {
    given()
      .when(adoptSettings({ effectiveFrom: DEFAULT_SETTINGS.effectiveFrom }, bySystem))
      .thenFacts(adopted);
  });

  test('changes what it names', () => {
    given(adopted)
      .when(changing({ approval: true }))
      .thenFacts({
        type: 'SettingsAdopted',
        data: {
          settings: { ...DEFAULT_SETTINGS, version: 2, effectiveFrom, approval: true },
          by: 'li' as OfficerId,
          at,
        },
      });
  });

  test('that hold already is no fact', () => {
    given(adopted)
      .when(changing({ townshipWeight: 30 }))
      .thenNothing();
  });

  test('may take effect today by the wall clock of the county, not yesterday', () => {
    const byNight = { by: admin.by, at: instant('2026-11-05T17:00Z') };
    given(adopted)
      .when(adoptSettings({ effectiveFrom: day('2026-11-05'), changes: { approval: true } }, byNight))
      .thenRejected('settings.effective-in-the-past', { today: '2026-11-06' });
  });

  test('is the admin’s', () => {
    given(adopted)
      .when(adoptSettings({ effectiveFrom }, { by: everyoneElse, at }))
      .thenRejected('settings.not-admin');
    given(adopted).when(adoptSettings({ effectiveFrom }, keeper)).thenRejected('settings.not-admin');
  });

  test.each<[string, Partial<Settings>, object | undefined]>([
    ['settings.unknown-time-zone', { timeZone: 'Asia/Nowhere' }, { timeZone: 'Asia/Nowhere' }],
    ['settings.no-such-time', { extensionCutOff: '17.00' }, { time: '17.00' }],
    ['settings.no-such-time', { workingHours: [{ from: '08:30', to: '25:00' }] }, { time: '25:00' }],
    ['settings.hours-out-of-order', { workingHours: [] }, undefined],
    ['settings.hours-out-of-order', { workingHours: [{ from: '12:00', to: '08:30' }] }, undefined],
    [
      'settings.hours-out-of-order',
      {
        workingHours: [
          { from: '08:30', to: '12:00' },
          { from: '11:00', to: '17:00' },
        ],
      },
      undefined,
    ],
    ['settings.out-of-range', { townshipWeight: 101 }, { setting: 'townshipWeight' }],
    ['settings.out-of-range', { returnsPerSlip: -1 }, { setting: 'returnsPerSlip' }],
    ['settings.out-of-range', { extensions: { most: 3, days: 0, longCycleDays: 180 } }, { setting: 'extensions.days' }],
    ['settings.out-of-range', { ruling: { length: 0, unit: 'working-day' } }, { setting: 'ruling' }],
  ])('are refused as %s: %j', (code, changes, details) => {
    given(adopted).when(changing(changes)).thenRejected(code, details);
  });
});

describe('publishing a ladder', () => {
  const effectiveFrom = day('2026-12-01');
  const rungs: readonly Rung[] = [
    { step: 'red-card', on: [{ on: 'limit-missed' }] },
    { step: 'order', on: [{ on: 'step', step: 'red-card' }], answerWithin: { length: 2, unit: 'working-day' } },
  ];
  const published: RulebookFact = {
    type: 'LadderPublished',
    data: { ladder: { version: 1, effectiveFrom, rungs }, by: 'li' as OfficerId, at },
  };
  const put = (...more: readonly Rung[]) => publishLadder({ effectiveFrom, rungs: [...rungs, ...more] }, keeper);

  test('is the list keeper’s, and the same again is no fact', () => {
    given().when(put()).thenFacts(published);
    given(published).when(put()).thenNothing();
    given()
      .when(publishLadder({ effectiveFrom, rungs }, { by: everyoneElse, at }))
      .thenRejected('ladder.not-list-keeper');
  });

  test('takes effect today or later', () => {
    given()
      .when(publishLadder({ effectiveFrom: day('2026-11-04'), rungs }, keeper))
      .thenRejected('ladder.effective-in-the-past', { today: '2026-11-05' });
  });

  test('has each step once, brought about by milder ones, in whole numbers', () => {
    given()
      .when(put({ step: 'order', on: [] }))
      .thenRejected('ladder.step-twice', { step: 'order' });
    given()
      .when(put({ step: 'interview', on: [{ on: 'step', step: 'public-criticism' }] }))
      .thenRejected('ladder.step-out-of-order', { step: 'interview' });
    given()
      .when(put({ step: 'interview', on: [{ on: 'steps', step: 'red-card', count: 0, within: 'year' }] }))
      .thenRejected('ladder.not-positive', { step: 'interview' });
  });

  test('lets silence bring about one step only', () => {
    const unanswered = { on: 'unanswered', after: { length: 5, unit: 'working-day' } } as const;
    given()
      .when(put({ step: 'interview', on: [unanswered] }, { step: 'public-criticism', on: [unanswered] }))
      .thenRejected('ladder.silence-twice');
  });
});

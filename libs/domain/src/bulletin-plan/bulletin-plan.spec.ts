import { type Decision, type Instant, instant, type LocalDate } from '@app/kernel';
import { listsWith, NOW, officer, on, rulesWith, unitsWith } from '@app/testing';
import type { Occasion } from '../authority/occasion.js';
import { type Officer, SYSTEM } from '../authority/officer.js';
import type { BulletinShape } from '../bulletin/bulletin-shape.js';
import { COMPLETION } from '../bulletin/default-shapes.js';
import { DEFAULT_LIMIT_POLICY } from '../deadlines/limit-policy.js';
import { DEFAULT_SETTINGS, type Settings } from '../deadlines/settings.js';
import type { Rulebook } from '../rulebook/rulebook.state.js';
import { type BulletinPlanCommand, decideBulletinPlan } from './bulletin-plan.decide.js';
import type { BulletinPlanFact } from './bulletin-plan.events.js';
import { evolveBulletinPlan, NO_PLAN, shapeInForce } from './bulletin-plan.state.js';
import { nextDue } from './due.js';

const day = (text: string): LocalDate => text as LocalDate;
const wanting = (bulletins: Partial<Settings['bulletins']>): Rulebook => ({
  calendars: [rulesWith().calendar],
  policies: [DEFAULT_LIMIT_POLICY],
  ladders: [],
  settings: [{ ...DEFAULT_SETTINGS, bulletins: { ...DEFAULT_SETTINGS.bulletins, ...bulletins } }],
});
const MONTHLY = wanting({});
const BOTH = wanting({ weekly: ['stock'] });

const occasion = (by: Officer, at: Instant): Occasion => ({
  ...{ by, at, rules: rulesWith(), units: unitsWith(), lists: listsWith() },
});
const given = (...facts: readonly BulletinPlanFact[]) => ({
  when: (command: BulletinPlanCommand, by: Officer = officer.supervisor, at = NOW, rulebook = MONTHLY) => {
    const plan = facts.reduce(evolveBulletinPlan, NO_PLAN);
    const decision: Decision<BulletinPlanFact> = decideBulletinPlan(command, rulebook, occasion(by, at))(plan);
    return {
      thenFacts: (...expected: readonly BulletinPlanFact[]) => expect(decision).toEqual(expected),
      thenRejected: (rejected: string, details?: object) =>
        expect(decision).toMatchObject({ rejected, ...(details && { details }) }),
    };
  },
});

describe('the first working day', () => {
  const next = (after: string, rulebook = MONTHLY) => nextDue(rulebook, on(after));

  test('of a month is not its first day where that is a holiday', () => {
    expect(next('02-27 12:00')).toBe(on('03-02 08:30'));
    expect(next('03-02 08:30')).toBe(on('04-01 08:30'));
    expect(next('04-15 09:00')).toBe(on('05-06 08:30'));
    expect(next('09-20 09:00')).toBe(on('10-08 08:30'));
    expect(nextDue(MONTHLY, instant('2025-12-15T00:00:00+08:00'))).toBe(on('01-04 08:30'));
  });

  test('of a week comes after a long holiday', () => {
    expect(next('02-10 12:00', wanting({ monthly: [], weekly: ['stock'] }))).toBe(on('02-24 08:30'));
    expect(next('03-02 09:00', BOTH)).toBe(on('03-09 08:30'));
  });

  test('is waited for only if something is to be drafted', () => {
    expect(next('03-02 09:00', wanting({ monthly: [], weekly: [] }))).toBeUndefined();
  });
});

const fellDue = (kind: 'month' | 'week', from: string, to: string, at: string, shape: string): BulletinPlanFact => ({
  type: 'BulletinsFellDue',
  data: { period: { kind, from: day(from), to: day(to) }, shapes: [shape], by: SYSTEM.id, at: on(at) },
});
const february = fellDue('month', '2026-02-01', '2026-02-28', '03-02 08:30', 'departments');
const pass: BulletinPlanCommand = { act: 'letTimePass' };

describe('time that passes', () => {
  test('lets the month before fall due, once', () => {
    given().when(pass, SYSTEM).thenFacts(february);
    given(february).when(pass, SYSTEM).thenFacts();
    given(february).when(pass, SYSTEM, on('04-01 08:29')).thenFacts();
  });

  test('lets a week fall due beside the month, as of its own moment', () => {
    const week = fellDue('week', '2026-02-23', '2026-03-01', '03-02 08:30', 'stock');
    given().when(pass, SYSTEM, NOW, BOTH).thenFacts(february, week);
  });

  test('tells after a standstill only of the latest', () => {
    given(february)
      .when(pass, SYSTEM, on('06-20 09:00'))
      .thenFacts(fellDue('month', '2026-05-01', '2026-05-31', '06-01 08:30', 'departments'));
  });

  test('is nobody’s to say but the clock’s', () => {
    given().when(pass, officer.supervisor).thenRejected('officer.lacks-role');
  });
});

describe('the shape of a bulletin', () => {
  const { version: _, effectiveFrom: __, ...completion } = COMPLETION;
  const own: BulletinShape = { ...completion, title: '{period}通报' };
  const publish = (shape: BulletinShape, from = '2026-04-01'): BulletinPlanCommand => ({
    act: 'publishShape',
    words: { effectiveFrom: day(from), shape },
  });
  const published: BulletinPlanFact = {
    type: 'BulletinShapePublished',
    data: {
      shape: { ...own, version: 1, effectiveFrom: day('2026-04-01') },
      by: officer.supervisor.id,
      at: NOW,
    },
  };

  test('is chosen by the county from a day on; until then the usual one is in force', () => {
    given().when(publish(own)).thenFacts(published);
    const plan = [published].reduce(evolveBulletinPlan, NO_PLAN);
    expect(shapeInForce(plan, 'completion', day('2026-03-31'))).toBe(COMPLETION);
    expect(shapeInForce(plan, 'completion', day('2026-04-01'))).toMatchObject({ title: '{period}通报', version: 1 });
    expect(shapeInForce(plan, 'nothing', day('2026-04-01'))).toBeUndefined();
  });

  test('that says what is so already is no fact', () => {
    given().when(publish(completion)).thenFacts();
    given(published).when(publish(own, '2026-05-01')).thenFacts();
  });

  test('is for supervisors and admins, today or later', () => {
    given().when(publish(own), officer.clerk).thenRejected('officer.lacks-role');
    given()
      .when(publish(own, '2026-03-01'))
      .thenRejected('bulletin-shape.effective-in-the-past', { today: '2026-03-02' });
  });

  test('is refused where its parts are not there', () => {
    const [name, assigned, open, completed, rate] = own.columns as [never, never, never, never, never];
    const refused = (changes: Partial<BulletinShape>, code: string) =>
      given()
        .when(publish({ ...own, ...changes }))
        .thenRejected(`bulletin-shape.${code}`);
    refused({ columns: [...own.columns, assigned] }, 'column-twice');
    refused({ columns: [assigned, open, completed, rate] }, 'needs-a-name-column');
    refused({ columns: [name, rate, assigned, open, completed] }, 'unknown-column');
    refused({ identities: [{ left: ['assigned'], right: ['moon'] }] }, 'unknown-column');
    refused({ rows: { by: 'unit', idle: 'shown', order: 'moon' } }, 'unknown-column');
    refused(
      { columns: [name, assigned, open, completed, { ...(rate as object), decimals: 5 } as never] },
      'too-many-decimals',
    );
    const hours = { key: 'lay', head: '滞留', is: 'hours', of: 'lay' } as const;
    refused({ columns: [...own.columns, hours], rows: { by: 'township', idle: 'shown' } }, 'hours-only-by-unit');
  });
});

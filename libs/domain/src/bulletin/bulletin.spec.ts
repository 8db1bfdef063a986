import type { Decision, LocalDate } from '@app/kernel';
import { listsWith, NOW, officer, on, rulesWith, unit, unitsWith } from '@app/testing';
import type { Occasion } from '../authority/occasion.js';
import { type Officer, SYSTEM } from '../authority/officer.js';
import { percent } from '../measures/rate.js';
import { type BulletinCommand, bulletinIdOf, type CountedBulletin, decideBulletin } from './bulletin.decide.js';
import type { BulletinFact } from './bulletin.events.js';
import { evolveBulletin, UNDRAFTED } from './bulletin.state.js';
import { monthOf } from './bulletin-period.js';
import type { BulletinTable } from './bulletin-table.js';
import { COMPLETION } from './default-shapes.js';

const FEBRUARY = monthOf('2026-02-10' as LocalDate);
const words = { period: FEBRUARY, shape: 'completion', scope: {} } as const;
const OTHER: Officer = { ...officer.supervisor, id: 'lou' as Officer['id'], name: '楼' };

const table = (completed: number, open: number, total = completed + open): BulletinTable => ({
  rows: [
    {
      row: unit.market,
      name: '市场监督管理局',
      cells: [completed + open, open, completed, percent(completed, completed + open)],
    },
    { row: unit.housing, name: '住房和城乡建设局', cells: [0, 0, 0, null] },
  ],
  total: { row: 'total', name: '合计', cells: [total, open, completed, percent(completed, completed + open)] },
  leftOut: [],
});
const counted = (of: BulletinTable = table(3, 1), position = '00000000000000000042'): CountedBulletin => ({
  ...{ shape: COMPLETION, timeZone: 'Asia/Shanghai', table: of },
  asOf: { at: on('03-01 00:00'), position, countedAt: NOW },
});
const seal = (text: string): string => `hash of ${text.length}`;

const occasion = (by: Officer, otherwise: Partial<Occasion> = {}): Occasion => ({
  ...{ by, at: NOW, rules: rulesWith(), units: unitsWith(), lists: listsWith() },
  ...otherwise,
});

const given = (...facts: readonly BulletinFact[]) => ({
  when: (
    command: BulletinCommand,
    by: Officer = officer.supervisor,
    count = counted(),
    otherwise: Partial<Occasion> = {},
  ) => {
    const state = facts.reduce(evolveBulletin, UNDRAFTED);
    const decision: Decision<BulletinFact> = decideBulletin(command, occasion(by, otherwise), { counted: count, seal })(
      state,
    );
    return {
      facts: () => decision as readonly BulletinFact[],
      thenFacts: (...expected: readonly BulletinFact[]) => expect(decision).toEqual(expected),
      thenNothing: () => expect(decision).toEqual([]),
      thenRejected: (rejected: string, details?: object) =>
        expect(decision).toMatchObject({ rejected, ...(details && { details }) }),
    };
  },
});

const drafted = (by: Officer = SYSTEM, of = counted(), edition = 1, reason?: string): BulletinFact => ({
  type: 'BulletinDrafted',
  data: {
    ...{ bulletin: '2026-02_completion', edition, period: FEBRUARY, scope: {}, ...of, by: by.id, at: NOW },
    ...(reason !== undefined && { reason }),
  },
});
const checked = (by: Officer): BulletinFact => ({
  type: 'BulletinChecked',
  data: { edition: 1, countedAt: NOW, faults: [], by: by.id, at: NOW },
});
const published = (): BulletinFact =>
  given(drafted()).when({ act: 'publishBulletin', words: {} }).facts()[0] as BulletinFact;
const discarded: BulletinFact = {
  type: 'BulletinDiscarded',
  data: { edition: 1, reason: '口径有误', by: officer.supervisor.id, at: NOW },
};

const draft: BulletinCommand = { act: 'draftBulletin', words };
const publish: BulletinCommand = { act: 'publishBulletin', words: {} };
const correct: BulletinCommand = { act: 'correctBulletin', words: { reason: '认定意见改定责任' } };
const check: BulletinCommand = { act: 'checkBulletin', words: {} };
const discard: BulletinCommand = { act: 'discardBulletin', words: { reason: '口径有误' } };

describe('drafting a bulletin', () => {
  test('keeps the table with all that is needed to count it again', () => {
    given().when(draft, SYSTEM).thenFacts(drafted());
    expect(bulletinIdOf({ ...words, scope: { unit: unit.market } })).toBe('2026-02_completion_SCJG');
  });

  test('is for supervisors and the calendar, once the period is over', () => {
    for (const other of [officer.clerk, officer.caller, officer.admin])
      given().when(draft, other).thenRejected('officer.lacks-role');
    const march = { ...draft, words: { ...words, period: monthOf('2026-03-01' as LocalDate) } };
    given().when(march).thenRejected('bulletin.period-not-over', { to: '2026-03-31' });
    const crooked = { ...draft, words: { ...words, period: { ...FEBRUARY, to: '2026-02-27' as LocalDate } } };
    given().when(crooked).thenRejected('bulletin.no-such-period');
  });

  test('again is no fact unless something came out otherwise', () => {
    given(drafted()).when(draft).thenNothing();
    given(drafted())
      .when(draft, officer.supervisor, counted(table(2, 2)))
      .thenFacts(drafted(officer.supervisor, counted(table(2, 2))));
    given(drafted(), discarded).when(draft, SYSTEM).thenFacts(drafted());
  });

  test('of what is published is nothing for the calendar, and refused to officers', () => {
    given(drafted(), published())
      .when(draft, SYSTEM, counted(table(2, 2)))
      .thenNothing();
    given(drafted(), published()).when(draft).thenRejected('bulletin.is-published');
  });
});

describe('checking a draft', () => {
  test('says what does not add up, once for each officer', () => {
    given(drafted()).when(check).thenFacts(checked(officer.supervisor));
    given(drafted(), checked(officer.supervisor)).when(check).thenNothing();
    const wrong = given(drafted(SYSTEM, counted(table(3, 1, 5))))
      .when(check)
      .facts()[0];
    expect(wrong).toMatchObject({
      data: {
        faults: [
          { is: 'sum', row: '合计', leftSum: 5, rightSum: 4 },
          { is: 'rate', row: '合计', printed: '75.00%', should: '60.00%', numerator: 3, denominator: 5 },
          { is: 'total', column: 'assigned', printed: 5, should: 4 },
        ],
      },
    });
  });
});

describe('publishing', () => {
  test('freezes the draft under a number and a hash', () => {
    expect(published()).toEqual({
      type: 'BulletinPublished',
      data: {
        ...{ bulletin: '2026-02_completion', edition: 1, number: '〔2026〕第2期', changes: [] },
        ...{ title: '2026年2月办结情况通报', period: FEBRUARY, shape: 'completion' },
        ...{ sha256: expect.stringMatching(/^hash of \d{4}$/), by: officer.supervisor.id, at: NOW },
      },
    });
    given(drafted(), published()).when(publish).thenRejected('bulletin.nothing-drafted');
  });

  test('is refused with reasons when the parts do not add up', () => {
    given(drafted(SYSTEM, counted(table(3, 1, 5))))
      .when(publish)
      .thenRejected('bulletin.does-not-add-up', { faults: expect.stringContaining('应为 60.00%') });
  });

  test('may want another officer who checked this very count', () => {
    const rules = rulesWith({ bulletins: { monthly: [], weekly: [], secondOfficer: true } });
    const two = (...facts: readonly BulletinFact[]) =>
      given(drafted(), ...facts).when(publish, officer.supervisor, counted(), { rules });
    two().thenRejected('bulletin.needs-second-officer');
    two(checked(officer.supervisor)).thenRejected('bulletin.needs-second-officer');
    two(checked(OTHER), drafted(SYSTEM, counted(table(2, 2)))).thenRejected('bulletin.needs-second-officer');
    expect(two(checked(OTHER)).facts()).toMatchObject([{ type: 'BulletinPublished' }]);
  });

  test('is for supervisors, and of a draft', () => {
    for (const other of [officer.clerk, officer.admin, SYSTEM])
      given(drafted()).when(publish, other).thenRejected('officer.lacks-role');
    given().when(publish).thenRejected('bulletin.unknown');
    given(drafted(), discarded).when(publish).thenRejected('bulletin.nothing-drafted');
  });
});

describe('correcting', () => {
  const late = counted(table(2, 2), '00000000000000000077');
  const second = drafted(officer.supervisor, late, 2, '认定意见改定责任');

  test('is a new edition that says why, and what it prints otherwise', () => {
    given(drafted(), published()).when(correct, officer.supervisor, late).thenFacts(second);
    const out = given(drafted(), published(), second).when(publish).facts()[0];
    expect(out).toMatchObject({
      type: 'BulletinPublished',
      data: {
        ...{ edition: 2, number: '〔2026〕第2期', reason: '认定意见改定责任' },
        changes: expect.arrayContaining([
          { row: unit.market, name: '市场监督管理局', column: 'open', head: '处理中', was: 1, is: 2 },
          { row: 'total', name: '合计', column: 'completed', head: '已办结', was: 3, is: 2 },
        ]),
      },
    });
  });

  test('that changes nothing is not published; of nothing published there is no correction', () => {
    const same = drafted(officer.supervisor, counted(), 2, '认定意见改定责任');
    given(drafted(), published(), same).when(publish).thenRejected('bulletin.nothing-changed');
    given(drafted()).when(correct).thenRejected('bulletin.not-published');
    given(drafted(), published()).when(correct, officer.clerk).thenRejected('officer.lacks-role');
  });

  test('leaves the former edition as it was, and may be discarded', () => {
    const states = [drafted(), published(), second, { ...discarded, data: { ...discarded.data, edition: 2 } }] as const;
    const before = [drafted(), published()].reduce(evolveBulletin, UNDRAFTED);
    const after = (states as readonly BulletinFact[]).reduce(evolveBulletin, UNDRAFTED);
    expect(after).toMatchObject({ editions: (before as { editions: unknown }).editions });
    expect(after).not.toHaveProperty('draft');
  });
});

describe('discarding', () => {
  test('ends a draft with reason, once', () => {
    given(drafted()).when(discard).thenFacts(discarded);
    given(drafted(), discarded).when(discard).thenNothing();
    given(drafted(), published()).when(discard).thenRejected('bulletin.nothing-drafted');
  });
});

import { type Component, DEFAULT_SETTINGS, lineForDepartment, type Scheme, type Sheet, usualScheme } from '@app/domain';
import type { CallId, LocalDate, UnitCode } from '@app/kernel';
import { officer, slip, unit } from '@app/testing';
import { type AssessedCounty, assessing, BAD, foundAssessedCounty, township, type Worked } from './assessed-county.js';
import { caller, clerk, onCall, otherClerk, supervisor } from './in-county-words.js';

const { assessor } = officer;
const QUARTER = '2026-Q1';
const SATISFACTION = { measure: 'SatisfactionRate', formula: 'of-rated' } as const;

let county: AssessedCounty;
let calls: CallId[];
beforeEach(async () => {
  county = await foundAssessedCounty();
  calls = [];
});

const works = async (...all: readonly Worked[]) => {
  for (const one of all) calls.push(await county.works(one));
};
const times = (count: number, one: Worked): readonly Worked[] => Array.from({ length: count }, () => one);
const lineOf = ({ lines }: Sheet, of: UnitCode) => lines.find((line) => line.unit === of);
const markOf = (sheet: Sheet, of: UnitCode, measure: string, formula?: string) =>
  lineOf(sheet, of)?.marks.find((mark) => mark.measure === measure && (formula ?? mark.formula) === mark.formula);

/** Thirteen slips of the market department from three townships, each dissatisfied once; nine of the environment's. */
const aQuarter = () =>
  works(
    ...times(6, { from: 'town' }),
    { from: 'town', rating: 'dissatisfied', marks: { ...BAD, accurate: true } },
    ...times(2, { from: 'subdistrict' }),
    { from: 'subdistrict', rating: 'dissatisfied' },
    ...times(2, { from: 'east', rating: 'basically-satisfied' }),
    { from: 'east', rating: 'dissatisfied' },
    ...times(3, { from: 'town', to: unit.environment }),
    ...times(3, { from: 'subdistrict', to: unit.environment }),
    ...times(3, { from: 'east', to: unit.environment }),
  );

describe('townships assess departments', () => {
  beforeEach(aQuarter);

  test('by ratings and measures, each with its weight, and the score is worth 30 in 100 of the year', async () => {
    const sheet = await county.sheet(QUARTER, '04-01 09:00');
    const weights = lineOf(sheet, unit.market)?.marks.map(({ measure, weight }) => [measure, weight]);
    expect(weights).toEqual([
      ['SatisfactionRate', 40],
      ['ResponseRate', 20],
      ['OnTimeRate', 20],
      ['ResolutionRate', 20],
      ['ServedSatisfactionRate', 0],
      ['ServedResolutionRate', 0],
    ]);
    expect(markOf(sheet, unit.market, 'SatisfactionRate')).toMatchObject({
      numerator: 10,
      denominator: 13,
      rate: '76.92',
    });
    // 40 × 10/13 + 20 + 20 + 20, and three tenths of it, rounded once
    expect(lineOf(sheet, unit.market)).toMatchObject({ score: '90.77', points: '27.23', rank: 1 });
  });

  test('and below ten slips there is no score and no rank, only the counts', async () => {
    const sheet = await county.sheet(QUARTER, '04-01 09:00');
    expect(lineOf(sheet, unit.environment)).toMatchObject({ score: null, points: null, rank: null });
    expect(markOf(sheet, unit.environment, 'SatisfactionRate')).toMatchObject({
      numerator: 9,
      denominator: 9,
      rate: null,
    });
    await works({ from: 'east', to: unit.environment });
    const ten = await county.sheet(QUARTER, '04-01 09:00');
    expect(lineOf(ten, unit.environment)).toMatchObject({ score: '100.00', points: '30.00', rank: 1 });
    expect(lineOf(ten, unit.market)?.rank).toBe(2);
  });

  test('and every mark opens to as many slips as it counts', async () => {
    const sheet = await county.sheet(QUARTER, '04-01 09:00');
    for (const { unit: of, marks } of sheet.lines)
      for (const { measure, formula, numerator, denominator } of marks) {
        const behind = await county.slipsBehind(QUARTER, '04-01 09:00', of, { measure, formula });
        expect([behind.filter(({ met }) => met).length, behind.length]).toEqual([numerator, denominator]);
      }
    const dissatisfied = await county.slipsBehind(QUARTER, '04-01 09:00', unit.market, SATISFACTION);
    expect(dissatisfied.filter(({ met }) => !met).map(({ life }) => life.call)).toEqual([
      calls[6],
      calls[9],
      calls[12],
    ]);
  });
});

describe('departments assess townships', () => {
  test('by the quality of calls: accurate, complete, in scope', async () => {
    await aQuarter();
    const sheet = await county.sheet(QUARTER, '04-01 09:00');
    expect(lineOf(sheet, township.town)?.marks).toMatchObject([
      { formula: 'accurate', weight: 40, numerator: 10, denominator: 10 },
      { formula: 'complete', weight: 30, numerator: 9, denominator: 10 },
      { formula: 'in-scope', weight: 30, numerator: 10, denominator: 10 },
    ]);
    expect(lineOf(sheet, township.town)).toMatchObject({ score: '97.00', points: null, rank: 1 });
    expect(lineOf(sheet, township.east)).toMatchObject({ score: null, rank: null });
  });

  test('never by their number: twice the calls of the same quality are the same score', async () => {
    await works(...times(10, { from: 'town' }), ...times(20, { from: 'east' }));
    const sheet = await county.sheet(QUARTER, '04-10 09:00');
    expect([township.town, township.east].map((of) => lineOf(sheet, of)?.score)).toEqual(['100.00', '100.00']);
    expect([township.town, township.east].map((of) => lineOf(sheet, of)?.rank)).toEqual([1, 1]);
  });
});

describe('the scheme is the county’s own', () => {
  const own = (otherwise: Partial<Scheme> = {}): Scheme => {
    const { version: _, ...scheme } = usualScheme(DEFAULT_SETTINGS);
    return { ...scheme, ...otherwise };
  };
  const publish = (scheme: Scheme, effectiveFrom = '2026-04-01') =>
    assessing({ act: 'publishScheme', words: { effectiveFrom: effectiveFrom as LocalDate, scheme } });

  test('another county uses one third, from the next period on', async () => {
    expect(await county.does('01-05 09:00', supervisor, publish(own()))).toBe('officer.lacks-role');
    const third = publish(own({ share: { of: 1, in: 3 } }));
    expect(await county.does('01-05 09:00', assessor, third)).toEqual(['AssessmentSchemePublished']);
    await works(...times(40, { from: 'town' }));
    const [first, second] = [await county.sheet(QUARTER, '07-01 09:00'), await county.sheet('2026-Q2', '07-01 09:00')];
    expect(lineOf(first, unit.market)).toMatchObject({ score: '100.00', points: '30.00' });
    expect(lineOf(second, unit.market)).toMatchObject({ score: '100.00', points: '33.33' });
  });

  test('but it weighs a hundred, counts no calls, and guards no less than the rule book', async () => {
    const byNumber: readonly Component[] = [{ measure: 'CompletionRate', formula: 'of-dispatched', weight: 100 }];
    for (const [scheme, code] of [
      [own({ departments: own().departments.slice(1) }), 'scheme.weights-do-not-add-up'],
      [own({ townships: byNumber }), 'scheme.counts-calls'],
      [own({ minimum: 9 }), 'scheme.sample-too-small'],
      [own({ group: 2 }), 'scheme.group-too-small'],
      [own({ share: { of: 4, in: 3 } }), 'scheme.no-such-share'],
    ] as const)
      expect(await county.does('01-05 09:00', assessor, publish(scheme))).toBe(code);
  });
});

describe('a department sees ratings of three townships together, or none', () => {
  const seen = async (of = unit.market) => lineForDepartment(of, await county.editions(QUARTER));

  test('its own line, without the townships, from three of them on', async () => {
    await aQuarter();
    await county.publishes(QUARTER, '04-01 09:00', assessor);
    const line = await seen();
    expect(line?.marks[0]).toMatchObject({ numerator: 10, denominator: 13, rate: '76.92', withheld: false });
    expect(JSON.stringify(line)).not.toContain(township.town);
    expect(line?.score).toBe('90.77');
  });

  test('and from two of them neither the rating nor the score that would tell it', async () => {
    await works(...times(9, { from: 'town' }), ...times(4, { from: 'east', rating: 'dissatisfied' }));
    await county.publishes(QUARTER, '04-01 09:00', assessor);
    const line = await seen();
    expect(line?.marks[0]).toMatchObject({ numerator: null, denominator: null, rate: null, withheld: true });
    expect(line?.marks[1]).toMatchObject({ measure: 'ResponseRate', numerator: 13, withheld: false });
    expect([line?.score, line?.points]).toEqual([null, null]);
  });

  test('and no correction that would single a township out', async () => {
    await aQuarter();
    await county.publishes(QUARTER, '04-01 09:00', assessor);
    await leaveOut(calls[6] as CallId, '04-02 09:00');
    await county.publishes(QUARTER, '04-02 10:00', assessor, '剔除一张');
    expect((await county.editions(QUARTER)).length).toBe(2);
    expect((await seen())?.edition).toBe(1);
  });
});

const leaveOut = (call: CallId, time: string, by = supervisor, otherwise: object = {}) =>
  county.does(
    time,
    by,
    assessing({
      act: 'leaveSlipOut',
      words: {
        ...{ assessment: QUARTER, unit: unit.market, call, slip: slip(1), reason: '台风停工', approver: '县领导' },
        ...otherwise,
      },
    }),
  );

describe('a slip is left out of the marks', () => {
  beforeEach(aQuarter);

  test('with reason and approver, by a supervisor or assessor, and is listed on the sheet', async () => {
    expect(await leaveOut(calls[6] as CallId, '04-01 09:00', clerk)).toBe('officer.lacks-role');
    expect(await leaveOut(calls[6] as CallId, '04-01 09:00')).toEqual(['SlipLeftOut']);
    expect(await leaveOut(calls[6] as CallId, '04-01 10:00')).toEqual([]);
    const sheet = await county.sheet(QUARTER, '04-01 11:00');
    expect(markOf(sheet, unit.market, 'SatisfactionRate')).toMatchObject({
      numerator: 10,
      denominator: 12,
      excluded: 1,
    });
    expect(sheet.exclusions).toMatchObject([{ call: calls[6], reason: '台风停工', approver: '县领导' }]);
  });

  test('only if there is such a slip, and it counts for that unit', async () => {
    const refused = (otherwise: object) => leaveOut(calls[6] as CallId, '04-01 09:00', supervisor, otherwise);
    expect(await refused({ slip: slip(9) })).toBe('slip.unknown');
    expect(await refused({ call: '0192f0c1-7a10-7000-8000-00000000dead' })).toBe('call.unknown');
    expect(await refused({ unit: unit.environment })).toBe('assessment.not-the-units-slip');
  });

  test('when it was left out of the county’s rates already', async () => {
    const words = { reason: '不可抗力', approver: '县领导' };
    await county.does(
      '04-01 09:00',
      supervisor,
      onCall({ act: 'excludeSlip', slip: slip(1), words }, calls[6] as CallId),
    );
    const sheet = await county.sheet(QUARTER, '04-01 11:00');
    expect(markOf(sheet, unit.market, 'SatisfactionRate')).toMatchObject({ denominator: 12, excluded: 1 });
  });
});

describe('an appeal', () => {
  const appeal = assessing({
    act: 'appealResult',
    words: { assessment: QUARTER, mark: SATISFACTION, slips: [], reason: '现场已封闭，非本局所致' },
  });
  const uphold = (excludes: readonly CallId[]) =>
    assessing({
      act: 'upholdAppeal',
      words: {
        ...{ assessment: QUARTER, appeal: 1, reason: '情况属实', approver: '县领导' },
        excludes: excludes.map((call) => ({ call, slip: slip(1) })),
      },
    });
  const dismiss = assessing({ act: 'dismissAppeal', words: { assessment: QUARTER, appeal: 1, reason: '证据不足' } });

  beforeEach(async () => {
    await aQuarter();
    await county.publishes(QUARTER, '04-01 09:00', assessor);
  });

  test('is made by the unit itself, once, and holds up the next edition until it is decided', async () => {
    expect(await county.does('04-02 09:00', clerk, appeal)).toEqual(['ResultAppealed']);
    expect(await county.does('04-02 10:00', clerk, appeal)).toBe('appeal.is-open');
    await leaveOut(calls[9] as CallId, '04-02 11:00');
    expect(await county.publishes(QUARTER, '04-03 09:00', assessor, '更正')).toBe('assessment.appeals-open');
    expect(await county.does('04-03 10:00', clerk, dismiss)).toBe('officer.lacks-role');
    expect(await county.does('04-03 10:00', assessor, dismiss)).toEqual(['AppealDismissed']);
    expect(await county.publishes(QUARTER, '04-03 11:00', assessor, '更正')).toEqual(['AssessmentPublished']);
  });

  test('upheld, excludes slips from the mark with reason and approver, in a new edition that says why', async () => {
    await county.does('04-02 09:00', clerk, appeal);
    expect(await county.does('04-03 09:00', assessor, uphold([]))).toBe('appeal.excludes-nothing');
    expect(await county.does('04-03 09:00', assessor, uphold([calls[6] as CallId]))).toEqual(['AppealUpheld']);
    expect(await county.publishes(QUARTER, '04-03 10:00', assessor)).toBe('assessment.edition-needs-reason');
    expect(await county.publishes(QUARTER, '04-03 10:00', assessor, '申诉成立，剔除一张')).toEqual([
      'AssessmentPublished',
    ]);
    const [first, second] = await county.editions(QUARTER);
    expect(markOf(first?.sheet as Sheet, unit.market, 'SatisfactionRate')).toMatchObject({
      denominator: 13,
      excluded: 0,
    });
    expect(markOf(second?.sheet as Sheet, unit.market, 'SatisfactionRate')).toMatchObject({
      denominator: 12,
      excluded: 1,
    });
    expect(markOf(second?.sheet as Sheet, unit.market, 'ResponseRate')).toMatchObject({ denominator: 13, excluded: 0 });
  });

  test('names slips that there are, and that count for the unit; so does who upholds it', async () => {
    const of = (call: CallId, nth: number) =>
      assessing({
        act: 'appealResult',
        words: { assessment: QUARTER, mark: SATISFACTION, slips: [{ call, slip: slip(nth) }], reason: '非本局所致' },
      });
    const nowhere = '0192f0c1-7a10-7000-8000-00000000dead' as CallId;
    expect(await county.does('04-02 09:00', clerk, of(nowhere, 1))).toBe('call.unknown');
    expect(await county.does('04-02 09:00', clerk, of(calls[6] as CallId, 9))).toBe('slip.unknown');
    expect(await county.does('04-02 09:00', otherClerk, of(calls[6] as CallId, 1))).toBe(
      'assessment.not-the-units-slip',
    );
    expect(await county.does('04-02 09:00', clerk, of(calls[6] as CallId, 1))).toEqual(['ResultAppealed']);
    expect(await county.does('04-03 09:00', assessor, uphold([nowhere]))).toBe('call.unknown');
  });

  test('comes too late after 10 working days', async () => {
    expect(await county.does('04-17 00:00:00.001', otherClerk, appeal)).toBe('appeal.too-late');
  });
});

describe('what is published', () => {
  beforeEach(aQuarter);

  test('is of a period that is over, and by those who assess', async () => {
    expect(await county.publishes(QUARTER, '03-31 23:00', assessor)).toBe('assessment.not-over');
    expect(await county.publishes(QUARTER, '04-01 00:00', caller)).toBe('officer.lacks-role');
    expect(await county.publishes(QUARTER, '04-01 00:00', assessor)).toEqual(['AssessmentPublished']);
  });

  test('is frozen: the same sheet is no new edition, and what happens later changes none', async () => {
    await county.publishes(QUARTER, '04-01 09:00', assessor);
    const [before] = await county.editions(QUARTER);
    expect(await county.publishes(QUARTER, '04-01 10:00', assessor, '再公布一次')).toEqual([]);
    await leaveOut(calls[6] as CallId, '04-02 09:00');
    expect((await county.editions(QUARTER))[0]).toEqual(before);
  });
});

describe('a department’s marks that fall after a township called it', () => {
  const fallsFor = (others: Worked) =>
    works(
      ...times(3, { from: 'town' }),
      ...times(3, { from: 'east' }),
      { from: 'town', rating: 'dissatisfied' },
      ...times(3, { from: 'town', marks: BAD }).flatMap((own) => [others, own]),
      ...times(3, others),
    );
  const alerts = () => county.alerts('04-01 09:00');

  test('are told to supervisors, with the slips before and after', async () => {
    await fallsFor({ from: 'east' });
    expect(await alerts()).toMatchObject([
      {
        ...{ rule: 'MarksFellAfterBadRating', department: unit.market, township: township.town },
        trigger: { call: calls[6] },
        before: { percent: 100, slips: [{ call: calls[0] }, { call: calls[1] }, { call: calls[2] }] },
        after: {
          percent: 50,
          slips: [{ call: calls[6] }, { call: calls[8] }, { call: calls[10] }, { call: calls[12] }],
        },
      },
    ]);
  });

  test('are none of that township’s when they fell for the others as much', async () => {
    await fallsFor({ from: 'east', marks: BAD });
    expect((await alerts()).map((alert) => alert.township)).not.toContain(township.town);
  });

  test('are no alert from fewer than three marks on either side, nor when they fell by less than 20 points', async () => {
    await works(
      ...times(3, { from: 'town' }),
      { from: 'town', rating: 'dissatisfied', marks: BAD },
      { from: 'town', marks: BAD },
      ...times(3, { from: 'east' }),
      { from: 'east', rating: 'dissatisfied' },
      ...times(2, { from: 'east' }),
      { from: 'east', marks: { ...BAD, accurate: true } },
    );
    expect(await alerts()).toEqual([]);
  });
});

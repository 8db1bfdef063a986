import { instant, type LocalDate, plusMs } from '@app/kernel';
import {
  appealDismissed,
  appealUpheld,
  assessmentPublished,
  CALL_ID,
  day,
  givenAssessments as given,
  IN_APRIL,
  officer,
  QUARTER,
  resultAppealed,
  SCHEME,
  schemePublished,
  sheetWith,
  slip,
  slipLeftOut,
  unit,
} from '@app/testing';
import type { AssessmentCommand } from './assessment.decide.js';
import type { MarkNamed } from './assessment.events.js';
import { evolveAssessments, NOTHING_ASSESSED } from './assessment.evolve.js';
import { assessmentOf } from './assessment.state.js';
import type { Scheme } from './scheme.js';

const april = { at: IN_APRIL };
const NAMED = [{ call: CALL_ID, slip: slip(1) }];
const MARK = { measure: 'SatisfactionRate', formula: 'of-rated' } as const;
const QUALITY = { measure: 'CallQualityRate', formula: 'accurate' } as const;

const scheme = (otherwise: Partial<Scheme> = {}, effectiveFrom: LocalDate = day('07-01')): AssessmentCommand => ({
  act: 'publishScheme',
  words: { effectiveFrom, scheme: { ...SCHEME, share: { of: 1, in: 3 }, ...otherwise } },
});
const appeal = (otherwise: object = {}): AssessmentCommand => ({
  act: 'appealResult',
  words: { assessment: QUARTER, mark: MARK, slips: NAMED, reason: '现场已封闭，非本局所致', ...otherwise },
});
const uphold = (otherwise: object = {}): AssessmentCommand => ({
  act: 'upholdAppeal',
  words: { assessment: QUARTER, appeal: 1, reason: '情况属实', approver: '县领导', ...otherwise },
});
const dismiss: AssessmentCommand = {
  act: 'dismissAppeal',
  words: { assessment: QUARTER, appeal: 1, reason: '证据不足' },
};
const leaveOut = {
  act: 'leaveSlipOut',
  words: {
    assessment: QUARTER,
    unit: unit.market,
    call: CALL_ID,
    slip: slip(2),
    reason: '台风停工',
    approver: '县领导',
  },
} satisfies AssessmentCommand;
const leaveOutOf = (mark: MarkNamed): AssessmentCommand => ({ ...leaveOut, words: { ...leaveOut.words, mark } });
const publish = (otherwise: object = {}): AssessmentCommand => ({
  act: 'publishAssessment',
  words: { assessment: QUARTER, sheet: sheetWith(), sha256: 'a'.repeat(64), ...otherwise },
});

describe('the scheme', () => {
  test('is published by the organisation department, in advance, version by version', () => {
    given().when(scheme(), april).then(schemePublished());
    given(schemePublished())
      .when(scheme({ minimum: 12 }, day('10-01')), april)
      .then(
        schemePublished({
          version: 2,
          effectiveFrom: day('10-01'),
          scheme: { ...schemePublished().data.scheme, minimum: 12 },
        }),
      );
    given()
      .when(scheme({}, day('04-02')), april)
      .thenRejected('scheme.not-in-advance');
    given(schemePublished())
      .when(scheme({}, day('07-01')), april)
      .thenRejected('scheme.not-after-the-last');
    given()
      .when(scheme(), { ...april, by: officer.supervisor })
      .thenRejected('officer.lacks-role', { needs: 'assessor' });
  });

  test('never counts the calls of a township: what they are like, and nothing else', () => {
    const byNumber = [{ measure: 'CompletionRate', formula: 'of-dispatched', weight: 100 }] as const;
    given()
      .when(scheme({ townships: byNumber }), april)
      .thenRejected('scheme.counts-calls', { measure: 'CompletionRate' });
  });

  test('measures departments by what is better when higher', () => {
    const byReturns = [{ measure: 'ReturnRate', formula: 'of-dispatched', weight: 100 }] as const;
    given()
      .when(scheme({ departments: byReturns }), april)
      .thenRejected('scheme.not-a-merit', { measure: 'ReturnRate' });
    const unheardOf = [{ measure: 'SatisfactionRate', formula: 'of-friends', weight: 100 }] as const;
    given()
      .when(scheme({ departments: unheardOf }), april)
      .thenRejected('scheme.no-such-measure');
  });

  test('weighs a hundred on each side, and takes a share of the year', () => {
    const [first, ...others] = SCHEME.departments;
    const lighter = [{ ...first, weight: 39 } as (typeof SCHEME.departments)[number], ...others];
    given()
      .when(scheme({ departments: lighter }), april)
      .thenRejected('scheme.weights-do-not-add-up');
    const twice = [...SCHEME.townships, ...SCHEME.townships].map((one) => ({ ...one, weight: 50 / 3 }));
    given()
      .when(scheme({ townships: twice }), april)
      .thenRejected('scheme.weights-do-not-add-up');
    given()
      .when(scheme({ share: { of: 4, in: 3 } }), april)
      .thenRejected('scheme.no-such-share');
  });

  test('guards no less than the county does', () => {
    given()
      .when(scheme({ minimum: 9 }), april)
      .thenRejected('scheme.sample-too-small', { least: 10 });
    given()
      .when(scheme({ group: 2 }), april)
      .thenRejected('scheme.group-too-small', { least: 3 });
  });

  test('changes its periods with the year, so that no two overlap', () => {
    given()
      .when(scheme({ period: 'month' }), april)
      .thenRejected('scheme.periods-begin-with-a-year');
    const effectiveFrom = '2027-01-01' as LocalDate;
    given()
      .when(scheme({ period: 'month' }, effectiveFrom), april)
      .then(schemePublished({ effectiveFrom, scheme: { ...schemePublished().data.scheme, period: 'month' } }));
  });
});

describe('an appeal', () => {
  test('is made by the unit, against a mark or the whole result, with reason', () => {
    given().when(appeal(), april).then(resultAppealed());
    const whole = (({ mark: _, ...data }) => ({ type: 'ResultAppealed' as const, data }))(resultAppealed().data);
    given()
      .when(
        { act: 'appealResult', words: { assessment: QUARTER, slips: NAMED, reason: '现场已封闭，非本局所致' } },
        april,
      )
      .then(whole);
    given()
      .when(appeal(), { ...april, by: officer.caller })
      .thenRejected('appeal.no-such-mark');
    given()
      .when(appeal(), { ...april, by: officer.supervisor })
      .thenRejected('officer.lacks-role', { needs: 'caller, approver, clerk, signer, agent' });
  });

  test('is one at a time, against a period that has begun, until it is too late', () => {
    given(resultAppealed()).when(appeal(), april).thenRejected('appeal.is-open');
    given()
      .when(appeal({ assessment: '2026-Q3' }), april)
      .thenRejected('assessment.not-begun');
    given()
      .when(appeal({ assessment: '2026-03' }), april)
      .thenRejected('assessment.other-periods', { period: 'quarter' });
    given()
      .when(appeal({ assessment: '2026-Q5' }), april)
      .thenRejected('assessment.unknown');
    const { appealUntil } = assessmentPublished().data;
    given(assessmentPublished())
      .when(appeal(), { at: appealUntil })
      .then(resultAppealed({ at: appealUntil }));
    given(assessmentPublished())
      .when(appeal(), { at: plusMs(appealUntil, 1) })
      .thenRejected('appeal.too-late');
  });

  test('is upheld by the supervisor with reason and approver, and excludes what it named or what is said', () => {
    given(resultAppealed()).when(uphold(), april).then(appealUpheld());
    const excludes = [{ call: CALL_ID, slip: slip(3) }];
    given(resultAppealed()).when(uphold({ excludes }), april).then(appealUpheld({ excludes }));
    given(resultAppealed({ slips: [] }))
      .when(uphold(), april)
      .thenRejected('appeal.excludes-nothing');
    given(resultAppealed(), appealUpheld()).when(uphold(), april).thenNothing();
    const all = [resultAppealed(), appealUpheld()].reduce(evolveAssessments, NOTHING_ASSESSED);
    expect(assessmentOf(all, QUARTER).exclusions).toEqual([
      { unit: unit.market, mark: MARK, ...NAMED[0], reason: '情况属实', approver: '县领导', appeal: 1 },
    ]);
  });

  test('is dismissed with reason, once and for all', () => {
    given(resultAppealed()).when(dismiss, april).then(appealDismissed());
    given(resultAppealed(), appealDismissed()).when(dismiss, april).thenNothing();
    given(resultAppealed(), appealDismissed()).when(uphold(), april).thenRejected('appeal.is-dismissed');
    given().when(dismiss, april).thenRejected('appeal.unknown');
    given(resultAppealed())
      .when(dismiss, { ...april, by: officer.clerk })
      .thenRejected('officer.lacks-role', { needs: 'supervisor, assessor' });
  });
});

describe('leaving a slip out', () => {
  test('is the supervisor’s, with reason and approver, once', () => {
    given().when(leaveOut, april).then(slipLeftOut());
    given(slipLeftOut()).when(leaveOut, april).thenNothing();
    given()
      .when(leaveOut, { ...april, by: officer.clerk })
      .thenRejected('officer.lacks-role', { needs: 'supervisor, assessor' });
  });

  test('takes it out of a mark that is on the sheet of that unit', () => {
    given()
      .when(leaveOutOf(MARK), april)
      .then(slipLeftOut({ mark: MARK }));
    for (const mark of [{ ...MARK, formula: 'of-all' }, QUALITY])
      given()
        .when(leaveOutOf(mark), april)
        .thenRejected('assessment.no-such-mark', { unit: unit.market, measure: mark.measure });
  });
});

describe('publishing', () => {
  test('freezes the sheet with its hash, and opens it to appeals for ten working days', () => {
    given().when(publish(), april).then(assessmentPublished());
    given(assessmentPublished()).when(publish(), april).thenNothing();
  });

  test('waits for the end of the period and for every appeal', () => {
    given()
      .when(publish(), { at: instant('2026-03-31T15:59:59.999Z') })
      .thenRejected('assessment.not-over');
    given(resultAppealed()).when(publish(), april).thenRejected('assessment.appeals-open');
  });

  test('takes no sheet that was made before the last exclusion', () => {
    given(slipLeftOut()).when(publish(), april).thenRejected('assessment.sheet-is-stale');
    const sheet = sheetWith({ decisions: 1 });
    given(slipLeftOut()).when(publish({ sheet }), april).then(assessmentPublished({ sheet }));
  });

  test('corrects by a new edition that says what changed, never the old one', () => {
    const changed = { sha256: 'b'.repeat(64), sheet: sheetWith({ decisions: 1 }) };
    given(assessmentPublished(), slipLeftOut())
      .when(publish(changed), april)
      .thenRejected('assessment.edition-needs-reason');
    const because = '申诉成立，剔除一张派发单';
    given(assessmentPublished(), slipLeftOut())
      .when(publish({ ...changed, because }), april)
      .then(assessmentPublished({ edition: 2, ...changed, because }));
  });
});

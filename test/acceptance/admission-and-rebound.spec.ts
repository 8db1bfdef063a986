import type { Command } from '@app/commands';
import { type AdmissionCommand, type Applied, isInForce, type ReboundCommand } from '@app/domain';
import { ADMISSION_ID, APPLICATION, day, officer, REBOUND, REBOUND_ID } from '@app/testing';
import { type County, foundCounty } from './county-in-memory.js';

const { otherClerk: environment, approver: town, otherCaller: subdistrict, listKeeper, caller: townCaller } = officer;

const onAdmission = (command: AdmissionCommand): Command => ({ of: 'admission', admission: ADMISSION_ID, command });
const onRebound = (command: ReboundCommand): Command => ({ of: 'rebound', rebound: REBOUND_ID, command });

const application = (without: 'basis' | 'nothing' | 'resources' = 'nothing'): Command => {
  const { basis, ...words } = APPLICATION;
  const told = { ...words, ...(without !== 'basis' && { basis }), ...(without === 'resources' && { resources: {} }) };
  return onAdmission({ act: 'applyForAdmission', words: told });
};
const consent = onAdmission({ act: 'consentToAdmission', words: {} });
const object = onAdmission({ act: 'objectToAdmission', words: { reason: '夜间无人值守' } });
const admit = onAdmission({ act: 'admitAssignment', words: {} });
const refuse = onAdmission({ act: 'refuseAdmission', words: { reason: '镇街不同意' } });
const withdraw = onAdmission({ act: 'withdrawAdmission', words: { reason: '改由本局自办' } });
const endEarly = onAdmission({ act: 'endAssignment', words: { reason: '任务提前完成' } });

const report = onRebound({ act: 'reportRebound', words: REBOUND });
const answer = onRebound({ act: 'answerRebound', words: { answer: '已停止转交，由本局自办', evidence: [] } });
const founded = onRebound({ act: 'upholdRebound', words: { reason: '未经准入即行交办' } });
const unfounded = onRebound({ act: 'dismissRebound', words: { reason: '属已准入事项' } });
const later = onRebound({ act: 'letTimePass' });

let county: County;
beforeEach(async () => {
  county = await foundCounty();
});

const bothTownshipsConsent = async (): Promise<void> => {
  await county.asks('03-03 09:00', consent, town);
  await county.asks('03-03 10:00', consent, subdistrict);
};
const daysInForce = async (...days: readonly string[]): Promise<readonly string[]> => {
  const { state } = await county.look('admission', ADMISSION_ID);
  return days.filter((text) => isInForce(state as Applied, day(text)));
};

describe('交办事项准入: a department that wants to hand work to townships applies', () => {
  test('有依据、镇街同意、有经费或人员：编办准入，期内有效，期满自行失效', async () => {
    // given: the department said what, on what basis, for how long, with what money; every township has consented
    expect(await county.asks('03-02 10:00', application(), environment)).toEqual(['AdmissionApplied']);
    await bothTownshipsConsent();
    // when: the list keeper admits
    expect(await county.asks('03-04 09:00', admit, listKeeper)).toEqual(['AssignmentAdmitted']);
    // then: it is listed from its first day to its last, and on no other
    expect(await daysInForce('03-08', '03-09', '06-30', '07-01')).toEqual(['03-09', '06-30']);
  });

  test('没有依据的，不予准入', async () => {
    await county.asks('03-02 10:00', application('basis'), environment);
    await bothTownshipsConsent();
    expect(await county.asks('03-04 09:00', admit, listKeeper)).toBe('admission.needs-basis');
  });

  test('有一个镇街不同意或没有答复的，不予准入', async () => {
    await county.asks('03-02 10:00', application(), environment);
    await county.asks('03-03 09:00', consent, town);
    expect(await county.asks('03-03 10:00', admit, listKeeper)).toBe('admission.needs-consent');
    await county.asks('03-03 11:00', object, subdistrict);
    expect(await county.asks('03-04 09:00', admit, listKeeper)).toBe('admission.needs-consent');
    expect(await county.asks('03-04 10:00', refuse, listKeeper)).toEqual(['AdmissionRefused']);
    expect(await daysInForce('03-09', '06-30')).toEqual([]);
  });

  test('没有经费也没有人员的，不予准入', async () => {
    await county.asks('03-02 10:00', application('resources'), environment);
    await bothTownshipsConsent();
    expect(await county.asks('03-04 09:00', admit, listKeeper)).toBe('admission.needs-resources');
  });

  test('决定之前，部门可以撤回；撤回之后不再决定', async () => {
    await county.asks('03-02 10:00', application(), environment);
    expect(await county.asks('03-02 16:00', withdraw, environment)).toEqual(['AdmissionWithdrawn']);
    expect(await county.asks('03-04 09:00', refuse, listKeeper)).toBe('admission.is-withdrawn');
  });

  test('准入之后可以提前终止，当日起失效', async () => {
    await county.asks('03-02 10:00', application(), environment);
    await bothTownshipsConsent();
    await county.asks('03-04 09:00', admit, listKeeper);
    expect(await county.asks('05-20 09:00', endEarly, environment)).toEqual(['AssignmentEnded']);
    expect(await daysInForce('05-19', '05-20')).toEqual(['05-19']);
  });
});

describe('反弹报告: work that arrives without admission is reported', () => {
  test('部门两个工作日内答复，编办认定属实', async () => {
    // given: the town reports on Monday what the department has handed over since Friday
    expect(await county.asks('03-02 10:00', report, townCaller)).toEqual(['ReboundReported']);
    // when: the department answers on Wednesday, and the list keeper weighs both sides
    expect(await county.asks('03-04 23:59', answer, environment)).toEqual(['ReboundDeadlineNear', 'ReboundAnswered']);
    // then: it is founded, with reason
    expect(await county.asks('03-05 09:00', founded, listKeeper)).toEqual(['ReboundUpheld']);
  });

  test('部门答复之前、时限届满之前，不作认定', async () => {
    await county.asks('03-02 10:00', report, townCaller);
    expect(await county.asks('03-03 09:00', founded, listKeeper)).toBe('rebound.answer-still-due');
    expect(await county.asks('03-04 09:00', unfounded, listKeeper)).toBe('rebound.answer-still-due');
  });

  test('逾期不答复，时限自行届满；迟来的答复抹不掉逾期', async () => {
    await county.asks('03-02 10:00', report, townCaller);
    expect(await county.asks('03-05 00:00:00.001', later, { ...officer.admin, roles: ['system'] })).toEqual([
      'ReboundDeadlineNear',
      'ReboundDeadlineMissed',
    ]);
    expect(await county.asks('03-06 09:00', answer, environment)).toEqual(['ReboundAnswered']);
    expect(await county.asks('03-06 10:00', unfounded, listKeeper)).toEqual(['ReboundDismissed']);
    expect((await county.look('rebound', REBOUND_ID)).state).toMatchObject({ missed: true, standing: 'dismissed' });
  });

  test('镇街不敢报的，受理中心代报', async () => {
    const words = { ...REBOUND, township: officer.caller.unit };
    const inItsName = onRebound({ act: 'reportRebound', words });
    expect(await county.asks('03-02 10:00', inItsName, officer.dispatcher)).toEqual(['ReboundReported']);
  });
});

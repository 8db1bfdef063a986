import type { Command } from '@app/commands';
import type { CallCommand, ConsentCommand } from '@app/domain';
import { CONSENT_ID, FEEDBACK, IN_WRITING, officer, on, QUESTION, raised, slip, unit } from '@app/testing';
import { ratingsSeenBy } from '../../libs/read-models/src/agency-page/ratings-of.js';
import { type County, foundCounty } from './county-in-memory.js';

const { assessor, clerk: parent, approver: town, otherCaller: otherTown, agent } = officer;

const onConsent = (command: ConsentCommand): Command => ({ of: 'consent', consent: CONSENT_ID, command });
const ask = onConsent({ act: 'askConsent', words: QUESTION });
const give = onConsent({ act: 'giveConsent', words: { evidence: IN_WRITING } });
const giveByWordOfMouth = onConsent({ act: 'giveConsent', words: { evidence: [] } });
const withhold = onConsent({ act: 'withholdConsent', words: { evidence: IN_WRITING, reason: '任职不足一年' } });

let county: County;
beforeEach(async () => {
  county = await foundCounty();
});

describe('派驻机构: the township rates them', () => {
  const { by: _, at: __, number, proxy, needsApproval, township, ...told } = raised().data;
  const toTheAgency: CallCommand = {
    act: 'dispatchCall',
    words: { to: [{ unit: unit.marketOffice, part: 'lead' }], basis: { noneFits: '清单未列' } },
  };
  const feedBack: CallCommand = {
    act: 'fileFeedback',
    slip: slip(1),
    words: { ...FEEDBACK, takenUpAt: on('03-02 09:00') },
  };
  const rate: CallCommand = {
    act: 'rateDepartment',
    slip: slip(1),
    words: { rating: 'dissatisfied', speed: 2, attitude: 3, result: 1 },
  };

  test('派发单可以直接派给派驻机构，由所驻镇街评价', async () => {
    await county.does('03-02 08:30', { act: 'raiseCall', words: told });
    expect(await county.does('03-02 09:00', toTheAgency)).toEqual(['SlipDispatched']);
    expect(await county.does('03-03 09:00', feedBack, agent)).toContain('FeedbackFiled');
    await county.does('03-03 10:00', { act: 'confirmClosure', words: { solved: true } });
    expect(await county.does('03-03 11:00', rate)).toEqual(['DepartmentRated']);
  });

  test('评价只在不少于三个镇街合并时才给被评单位看', () => {
    const said = (township: string) => ({ township: township as typeof unit.town, rating: 'dissatisfied' as const });
    const two = [said(unit.town), said(unit.subdistrict)];
    for (const rated of [agent, parent]) {
      expect(ratingsSeenBy(rated, two, 3)).toEqual({ seen: false });
      expect(ratingsSeenBy(rated, [...two, said('349901102')], 3)).toMatchObject({ seen: true, townships: 3 });
    }
    expect(ratingsSeenBy(town, two, 3)).toMatchObject({ seen: true, townships: 1 });
  });
});

describe('征得同意权: the township’s written consent before a head is appointed or moved', () => {
  test('组织部门征求，所驻镇街书面同意，只答复一次', async () => {
    expect(await county.asks('03-02 10:00', ask, assessor)).toEqual(['ConsentAsked']);
    expect(await county.asks('03-03 10:00', give, town)).toEqual(['ConsentGiven']);
    expect(await county.asks('03-03 11:00', give, town)).toEqual([]);
    expect(await county.asks('03-03 12:00', withhold, town)).toBe('consent.is-given');
  });

  test('主管部门也可以征求；镇街不同意的，写明理由', async () => {
    expect(await county.asks('03-02 10:00', ask, parent)).toEqual(['ConsentAsked']);
    expect(await county.asks('03-03 10:00', withhold, town)).toEqual(['ConsentWithheld']);
  });

  test('口头同意不算同意，别的镇街不能代答', async () => {
    await county.asks('03-02 10:00', ask, assessor);
    expect(await county.asks('03-03 10:00', giveByWordOfMouth, town)).toBe('consent.needs-written-answer');
    expect(await county.asks('03-03 10:00', give, otherTown)).toBe('consent.not-yours');
  });
});

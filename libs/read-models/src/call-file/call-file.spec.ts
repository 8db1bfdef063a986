import type { CallFact } from '@app/domain';
import {
  arrived,
  CALL_ID,
  closed,
  confirmed,
  DISPATCHED_AT,
  deadlinesFrom,
  deemedSignedFor,
  discharged,
  dispatched,
  disputed,
  excluded,
  extensionAsked,
  extensionRefused,
  fedBack,
  feedbackPrepared,
  moved,
  officer,
  on,
  RAISED_AT,
  raised,
  rated,
  redispatched,
  responded,
  returnAccepted,
  returned,
  returnRefused,
  reworkOrdered,
  servedPersonRated,
  signedFor,
  slip,
  suspended,
  unit,
} from '@app/testing';
import { stored } from '../test-kit/stored.js';
import { callFile } from './call-file.js';
import { fileFor } from './file-for.js';

const file = (...facts: readonly CallFact[]) => callFile(stored(raised(), ...facts));
const paper = (...facts: readonly CallFact[]) => file(dispatched(), ...facts)?.slips[0];

describe('the file of a call', () => {
  test('begins with the words of the call', () => {
    expect(file()).toEqual({
      call: CALL_ID,
      number: '20260302-A3CM3',
      township: unit.town,
      proxy: false,
      subject: '河边堆放建筑垃圾',
      asks: '请到现场处置并查明来源',
      matter: '建筑垃圾',
      place: { unit: unit.village, detail: '石桥下游两百米' },
      beyondPower: ['no-enforcement-power'],
      urgency: 'ordinary',
      evidence: [{ name: '现场.jpg', size: 204_800, sha256: 'a'.repeat(64) }],
      source: { kind: 'grid', number: 'WG-0302-17' },
      held: expect.objectContaining({ township: unit.town, attributions: [] }),
      raisedBy: officer.caller.id,
      raisedAt: RAISED_AT,
      standing: { is: 'awaiting dispatch' },
      slips: [],
      timeline: [expect.objectContaining({ fact: 'CallRaised' })],
      lastAt: RAISED_AT,
      revision: 0,
      position: '00000000000000000101',
    });
  });

  test('of a call never raised there is none', () => {
    expect(callFile([])).toBeUndefined();
  });

  test('shows each slip with its limits and the days they counted', () => {
    expect(paper()).toMatchObject({
      slip: slip(1),
      unit: unit.market,
      part: 'lead',
      dispatchedBy: officer.dispatcher.id,
      dispatchedAt: DISPATCHED_AT,
      standing: { is: 'awaiting signature' },
      deadlines: deadlinesFrom(DISPATCHED_AT),
    });
    expect(paper()?.deadlines.respond?.counted).toEqual(['2026-03-03', '2026-03-04']);
  });

  test('says who signed for a slip, or that it was deemed signed', () => {
    expect(paper(signedFor())?.signed).toEqual({ by: officer.clerk.id, at: on('03-02 10:00') });
    expect(paper(deemedSignedFor())?.signed).toEqual({ at: on('03-05 00:00:00.001') });
    expect(paper()?.signed).toBeUndefined();
  });

  test('keeps every response, the amended ones too', () => {
    const responses = paper(signedFor(), responded(), responded({ amends: true, contact: '孙' }))?.responses;
    expect(responses?.map(({ contact, amends }) => [contact, amends])).toEqual([
      ['王', false],
      ['孙', true],
    ]);
  });

  test.each<[string, readonly CallFact[], object]>([
    ['an arrival', [arrived()], { arrivedAt: on('03-02 10:00') }],
    [
      'a return',
      [returned()],
      {
        returns: [{ by: officer.clerk.id, at: on('03-02 10:00'), basis: '三定规定第四条', proposed: unit.environment }],
      },
    ],
    ['a refused return', [returned(), returnRefused()], { returnsRefused: [{ reason: '属贵局职责' }] }],
    [
      'an accepted return',
      [returned(), returnAccepted()],
      { returnsAccepted: [{ by: officer.dispatcher.id }], standing: { is: 'returned' } },
    ],
    ['a dispute', [disputed()], { disputes: [{ reason: '清单未列' }] }],
    [
      'an extension',
      [extensionAsked(), moved()],
      { extensionsAsked: [{ days: 3 }], deadlinesMoved: [{ reason: 'extension' }] },
    ],
    ['a refused extension', [extensionAsked(), extensionRefused()], { extensionsRefused: [{ reason: '无需鉴定' }] }],
    [
      'a suspension',
      [suspended(), discharged()],
      { suspensions: [{ promiseDate: '2026-06-30' }], discharges: [{ reason: '已具备条件' }] },
    ],
    ['prepared feedback', [feedbackPrepared()], { prepared: { result: '已清理完毕' } }],
    ['feedback', [fedBack()], { feedback: [{ spokenWith: '村支书老陈' }], standing: { is: 'fed back' } }],
    [
      'work sent back',
      [fedBack(), reworkOrdered()],
      { reworks: [{ reason: '仍有残留' }], standing: { is: 'in hand' } },
    ],
    ['a rating', [fedBack(), rated()], { rating: { rating: 'satisfied', speed: 5 } }],
    ['an exclusion', [excluded()], { exclusion: { reason: '不可抗力', approver: '县领导' } }],
  ])('shows %s', (_what, facts, shown) => {
    expect(paper(...facts)).toMatchObject(shown);
  });

  test('tells apart the facts of two slips', () => {
    const two = file(dispatched(), returned(), returnAccepted(), redispatched(), responded({ slip: slip(2) }));
    expect(two?.slips.map(({ responses }) => responses.length)).toEqual([0, 1]);
    expect(two?.slips[1]?.insteadOf).toBe(slip(1));
  });

  test('shows what the township and the person served said', () => {
    const closing = file(dispatched(), fedBack(), confirmed(), closed(), servedPersonRated());
    expect(closing?.confirmation).toEqual({ by: officer.caller.id, at: on('03-06 09:00'), solved: true });
    expect(closing?.callback).toMatchObject({ rating: 'satisfied', solved: true });
    expect(closing?.standing).toMatchObject({ is: 'closed' });
  });
});

describe('the timeline', () => {
  test('tells in order who did what and when', () => {
    const timeline = file(dispatched(), responded(), deemedSignedFor())?.timeline;
    expect(timeline?.map(({ fact, by, slip, revision }) => [revision, fact, by, slip])).toEqual([
      [0, 'CallRaised', officer.caller.id, undefined],
      [1, 'SlipDispatched', officer.dispatcher.id, slip(1)],
      [2, 'ResponseGiven', officer.clerk.id, slip(1)],
      [3, 'SlipDeemedSignedFor', undefined, slip(1)],
    ]);
  });

  test('tells the unit of whoever did it, and nobody’s for the clock', () => {
    expect(file(deemedSignedFor())?.timeline.map(({ unit }) => unit)).toEqual([unit.market, undefined]);
  });

  test('keeps the remaining words', () => {
    expect(file(dispatched(), disputed())?.timeline.at(-1)).toEqual({
      revision: 2,
      at: on('03-02 10:00'),
      recordedAt: on('03-02 10:00'),
      fact: 'ResponsibilityDisputed',
      slip: slip(1),
      by: officer.clerk.id,
      unit: unit.market,
      words: { reason: '清单未列' },
    });
  });
});

describe('who reads the file', () => {
  const ratedFile = () => callFile(stored(raised(), dispatched(), fedBack(), confirmed(), closed(), rated()));
  const seenBy = (who: keyof typeof officer) => {
    const seen = fileFor(officer[who], ratedFile() as never);
    return [seen.slips[0]?.rating?.rating, seen.timeline.some(({ fact }) => fact === 'DepartmentRated')];
  };

  test.each(['caller', 'approver', 'dispatcher', 'supervisor', 'assessor'] as const)('a %s sees the rating', (who) => {
    expect(seenBy(who)).toEqual(['satisfied', true]);
  });

  test.each(['clerk', 'signer', 'agent'] as const)('a %s does not: a department sees ratings only in groups', (who) => {
    expect(seenBy(who)).toEqual([undefined, false]);
  });
});

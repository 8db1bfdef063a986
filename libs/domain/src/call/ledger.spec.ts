import {
  CALL_ID,
  closureMissed,
  excluded,
  fedBack,
  given,
  NOW,
  officer,
  on,
  raised,
  responded,
  signedFor,
  slip,
  unit,
} from '@app/testing';
import { SYSTEM } from '../authority/officer.js';
import { DEFAULT_SETTINGS } from '../deadlines/settings.js';
import type { CallCommand } from './call.decide.js';
import type { CallFact } from './call.events.js';
import type { EnterLedgerCall } from './ledger-row.js';

const row: EnterLedgerCall = {
  call: CALL_ID,
  number: '2026-017',
  township: unit.town,
  place: { unit: unit.village, detail: '石桥' },
  subject: '河道垃圾',
  asks: '清运',
  matter: '建筑垃圾',
  urgency: 'ordinary',
  source: { kind: 'ledger', number: '17' },
  to: unit.market,
  raisedAt: on('01-05 09:00'),
  dispatchedAt: on('01-05 10:00'),
};
const enter = (more: Partial<EnterLedgerCall> = {}): CallCommand => ({
  act: 'enterLedgerCall',
  words: { ...row, ...more },
});
const bySystem = { by: SYSTEM.id };
const asTheLedgerSays = (dueAt: string, from: string) => ({
  limit: { length: 0, unit: 'day' as const },
  from: on(from),
  policy: 0,
  calendar: 0,
  counted: [],
  lastDay: `2026-${dueAt.slice(0, 5)}` as never,
  dueAt: on(dueAt),
  nearAt: on(dueAt),
  provisional: false,
});
const { township, place, subject, asks, matter, urgency, source } = row;
const entered: CallFact = {
  type: 'CallRaised',
  data: {
    ...{ call: CALL_ID, number: row.number, township, place, subject, asks, matter, urgency, source },
    ...{ ...bySystem, at: row.raisedAt, proxy: false, needsApproval: false, beyondPower: [], evidence: [] },
  },
};
const sent = (dueAt?: string): CallFact => ({
  type: 'SlipDispatched',
  data: {
    ...{ ...bySystem, at: row.dispatchedAt, slip: slip(1), to: unit.market, part: 'lead' },
    basis: { noneFits: '旧台账' },
    deadlines: dueAt === undefined ? {} : { close: asTheLedgerSays(dueAt, '01-05 10:00') },
    settings: DEFAULT_SETTINGS.version,
  },
});
const answered = (time: string) => [
  signedFor({ ...bySystem, at: on(time) }),
  responded({ ...bySystem, at: on(time), contact: '', phone: '', startsAt: on(time), measure: '' }),
];
const finished = (completedAt: string, closedAt: string, result = ''): readonly CallFact[] => {
  const over = asTheLedgerSays(closedAt, completedAt);
  return [
    {
      type: 'FeedbackFiled',
      data: {
        ...{ ...bySystem, slip: slip(1), at: on(completedAt), confirmBy: over },
        ...{ takenUpAt: row.dispatchedAt, spokenWith: '', done: result, result: '', evidence: [] },
      },
    },
    { type: 'CallClosed', data: { at: on(closedAt), rateUntil: over, recursUntil: over } },
  ];
};

/** What an old ledger tells goes on no docket. */
const missedInTheLedger = (told: Parameters<typeof closureMissed>[0]) => {
  const { toleratedUntil: _, ...data } = closureMissed(told).data;
  return { type: 'ClosureDeadlineMissed', data } as const;
};

describe('entering a row of an old ledger', () => {
  test('tells what the row tells, at the times that it had', () => {
    given()
      .when(
        enter({
          dueAt: on('01-12 24:00'),
          respondedAt: on('01-06 09:00'),
          completedAt: on('01-09 15:00'),
          closedAt: on('01-10 09:00'),
          result: '已清运',
        }),
      )
      .then(
        entered,
        sent('01-12 24:00'),
        ...answered('01-06 09:00'),
        ...finished('01-09 15:00', '01-10 09:00', '已清运'),
      );
  });

  test('closes what was completed and says no more', () => {
    given()
      .when(enter({ completedAt: on('01-09 15:00') }))
      .then(entered, sent(), ...finished('01-09 15:00', '01-09 15:00'));
  });

  test('keeps late what was late', () => {
    const due = '01-08 17:00';
    given()
      .when(enter({ dueAt: on(due), completedAt: on('01-09 15:00') }))
      .then(
        entered,
        sent(due),
        missedInTheLedger({ at: on('01-08 17:00:00.001'), dueAt: on(due) }),
        ...finished('01-09 15:00', '01-09 15:00'),
      );
    given()
      .when(enter({ dueAt: on(due), completedAt: on(due) }))
      .then(entered, sent(due), ...finished(due, due));
  });

  test('leaves open what is open: red at once if it is overdue, watched if it is not', () => {
    const due = '01-08 17:00';
    const missed = missedInTheLedger({ at: on('01-08 17:00:00.001'), dueAt: on(due) });
    given()
      .when(enter({ dueAt: on(due) }))
      .then(entered, sent(due), missed);
    given(entered, sent(due), missed).when({ act: 'letTimePass' }).thenNothing();
    given()
      .when(enter({ dueAt: on('03-10 17:00') }))
      .then(entered, sent('03-10 17:00'));
    given(entered, sent('03-10 17:00'))
      .when({ act: 'letTimePass' }, { at: on('03-10 17:00:00.001') })
      .then(closureMissed({ at: on('03-10 17:00:00.001'), dueAt: on('03-10 17:00') }));
  });

  test('without a limit is watched by nothing', () => {
    given(entered, sent())
      .when({ act: 'letTimePass' }, { at: on('12-01 09:00') })
      .thenNothing();
  });

  test('keeps an exclusion with its reason and approver, from the last time that the ledger tells', () => {
    given()
      .when(enter({ exclusion: { reason: '不可抗力', approver: '县领导' } }))
      .then(entered, sent(), excluded({ ...bySystem, at: row.dispatchedAt }));
  });

  test('tells a response that came after the work in the order of time', () => {
    given()
      .when(enter({ respondedAt: on('01-10 09:00'), completedAt: on('01-09 15:00'), closedAt: on('01-12 09:00') }))
      .then(
        entered,
        sent(),
        ...finished('01-09 15:00', '01-12 09:00').slice(0, 1),
        ...answered('01-10 09:00'),
        ...finished('01-09 15:00', '01-12 09:00').slice(1),
      );
  });

  test('twice is nothing, also when the call has gone on since', () => {
    given(entered, sent()).when(enter()).thenNothing();
    given(raised()).when(enter()).thenNothing();
    given(entered, sent(), fedBack({ at: NOW }))
      .when(enter())
      .thenNothing();
  });

  test('needs times in their order', () => {
    for (const wrong of [
      { dispatchedAt: on('01-05 08:59') },
      { dueAt: on('01-05 09:59') },
      { respondedAt: on('01-05 09:59') },
      { completedAt: on('01-05 09:59') },
      { completedAt: on('01-09 15:00'), closedAt: on('01-09 14:59') },
      { closedAt: on('01-09 15:00') },
    ])
      given().when(enter(wrong)).thenRejected('ledger.times-out-of-order');
  });

  test('may have everything happen at once, and just now', () => {
    const once = { dispatchedAt: row.raisedAt, dueAt: row.raisedAt, respondedAt: row.raisedAt };
    given()
      .when(enter({ ...once, completedAt: row.raisedAt, closedAt: NOW }))
      .then(
        ...['CallRaised', 'SlipDispatched', 'SlipSignedFor', 'ResponseGiven', 'FeedbackFiled', 'CallClosed'].map(
          (type) => expect.objectContaining({ type }),
        ),
      );
    given()
      .when(enter({ completedAt: NOW, closedAt: NOW }))
      .then(entered, sent(), ...finished('03-02 10:00', '03-02 10:00'));
  });

  test('tells nothing of the future, but when it falls due', () => {
    const tomorrow = on('03-03 09:00');
    for (const wrong of [
      { dispatchedAt: tomorrow },
      { respondedAt: tomorrow },
      { completedAt: tomorrow },
      { completedAt: NOW, closedAt: tomorrow },
    ])
      given().when(enter(wrong)).thenRejected('ledger.times-in-the-future');
  });

  test('is the import’s, and no officer’s', () => {
    given().when(enter(), { by: officer.admin }).thenRejected('officer.lacks-role', { needs: 'system' });
  });
});

describe('an open row of an old ledger', () => {
  test('is worked on like any other slip', () => {
    given(entered, sent('03-10 17:00'))
      .when({ act: 'signForSlip', slip: slip(1), words: {} })
      .then(signedFor());
  });

  test('is not returned: nobody knows its window', () => {
    given(entered, sent('03-10 17:00'))
      .when({ act: 'returnSlip', slip: slip(1), words: { basis: '三定', proposed: unit.housing } })
      .thenRejected('slip.return-too-late');
  });
});

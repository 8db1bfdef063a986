import { plusMs } from '@app/kernel';
import {
  deadline,
  discharged,
  dispatched,
  FEEDBACK,
  fedBack,
  feedbackPrepared,
  given,
  helperFedBack,
  moved,
  NOW,
  near,
  officer,
  on,
  raised,
  responded,
  resumed,
  returned,
  reworkOrdered,
  rulesWith,
  signedFor,
  slip,
  suspended,
  unit,
  withdrawn,
} from '@app/testing';
import type { CallCommand } from './call.decide.js';

const file = (of = 1, words = {}): CallCommand => ({
  act: 'fileFeedback',
  slip: slip(of),
  words: { ...FEEDBACK, ...words },
});
const sign: CallCommand = { act: 'signFeedback', slip: slip(1), words: {} };
const call = [raised(), dispatched(), signedFor(), responded()];
const helper = dispatched({ slip: slip(2), to: unit.environment, part: 'cooperating' });
const signer = { rules: rulesWith({ signerBeforeFeedback: true }) };
const filed = fedBack({ at: NOW });

describe('filing feedback', () => {
  test('by the lead asks the township to confirm within three working days', () => {
    given(...call)
      .when(file())
      .then(filed);
    expect(filed.data.confirmBy?.dueAt).toBe(on('03-05 24:00'));
  });

  test('for an unsigned slip signs for it', () => {
    given(raised(), dispatched()).when(file()).then(signedFor(), filed);
  });

  test('by a cooperating department asks nobody', () => {
    given(...call, helper)
      .when(file(2), { by: officer.otherClerk })
      .then(signedFor({ slip: slip(2), by: officer.otherClerk.id }), helperFedBack({ at: NOW }));
  });

  test('by the lead comes after every cooperating department', () => {
    given(...call, helper)
      .when(file())
      .thenRejected('feedback.cooperating-first');
    given(...call, helper, suspended({ slip: slip(2) }))
      .when(file())
      .thenRejected('feedback.cooperating-first');
    given(...call, helper, helperFedBack({ at: NOW }))
      .when(file())
      .then(filed);
    given(...call, helper, discharged({ slip: slip(2) }))
      .when(file())
      .then(filed);
  });

  test('late is allowed and stays late', () => {
    given(...call)
      .when(file(), { at: on('03-10 09:00') })
      .then(
        expect.objectContaining({ type: 'DeadlineNear' }),
        expect.objectContaining({ type: 'ClosureDeadlineMissed' }),
        fedBack({ at: on('03-10 09:00') }),
      );
  });

  test('is possible while the slip is suspended, and after it came back', () => {
    given(...call, suspended())
      .when(file())
      .then(filed);
    const put = moved({ reason: 'suspension', deadline: deadline(120, 'day', NOW) });
    given(...call, suspended(), put, resumed(), near({ limit: 'close', at: on('06-30 00:00') }))
      .when(file(), { at: on('06-30 09:00') })
      .then(fedBack({ at: on('06-30 09:00') }));
  });

  test('again is possible after rework was ordered', () => {
    given(...call, filed, reworkOrdered(), moved({ reason: 'rework' }))
      .when(file(), { at: on('03-09 09:00') })
      .then(fedBack({ at: on('03-09 09:00') }));
  });

  test('tells of work that was taken up before', () => {
    given(...call)
      .when(file(1, { takenUpAt: on('03-02 10:00:00.001') }))
      .thenRejected('feedback.taken-up-later');
    given(...call)
      .when(file(1, { takenUpAt: NOW }))
      .then(fedBack({ at: NOW, takenUpAt: NOW }));
  });

  test('tells of work that was not taken up before the day of the call', () => {
    given(...call)
      .when(file(1, { takenUpAt: plusMs(on('03-02 00:00'), -1) }))
      .thenRejected('feedback.taken-up-before-the-call', { since: '2026-03-02' });
    given(...call)
      .when(file(1, { takenUpAt: on('03-02 00:00') }))
      .then(fedBack({ at: NOW, takenUpAt: on('03-02 00:00') }));
  });

  test('is the department’s', () => {
    given(...call)
      .when(file(), { by: officer.otherClerk })
      .thenRejected('slip.not-yours');
    given(...call)
      .when(file(), { by: officer.dispatcher })
      .thenRejected('officer.lacks-role', { needs: 'clerk, signer, agent' });
  });

  test('is done once', () => {
    given(...call, filed)
      .when(file())
      .thenRejected('call.is-awaiting-confirmation');
    given(...call, helper, helperFedBack({ at: NOW }))
      .when(file(2), { by: officer.otherClerk })
      .thenRejected('slip.is-fed-back');
  });

  test('needs a slip in the department’s hands', () => {
    given(...call, returned())
      .when(file())
      .thenRejected('slip.is-return-asked');
    given(...call, withdrawn())
      .when(file())
      .thenRejected('call.is-withdrawn');
  });
});

describe('where the tenant asks for the signer', () => {
  test('the clerk prepares the feedback, and may prepare it anew', () => {
    given(...call)
      .when(file(), signer)
      .then(feedbackPrepared());
    given(...call, feedbackPrepared())
      .when(file(1, { done: '再清运一车' }), signer)
      .then(feedbackPrepared({ done: '再清运一车' }));
  });

  test('the department’s signer files what was prepared', () => {
    given(...call, feedbackPrepared())
      .when(sign, signer)
      .then(fedBack({ at: NOW, by: officer.signer.id, signedBy: officer.signer.id }));
  });

  test('the signer may file without a clerk', () => {
    given(...call)
      .when(file(), { ...signer, by: officer.signer })
      .then(fedBack({ at: NOW, by: officer.signer.id }));
  });

  test('nobody else signs', () => {
    given(...call, feedbackPrepared())
      .when(sign, { ...signer, by: officer.clerk })
      .thenRejected('officer.lacks-role', { needs: 'signer' });
    given(...call, feedbackPrepared())
      .when(sign, { ...signer, by: officer.otherClerk })
      .thenRejected('slip.not-yours');
  });

  test('there is nothing to sign before it is prepared, nor after it was sent back', () => {
    given(...call)
      .when(sign, signer)
      .thenRejected('feedback.not-prepared');
    given(...call, feedbackPrepared(), filed, reworkOrdered(), moved({ reason: 'rework' }))
      .when(sign, { ...signer, at: on('03-06 10:00') })
      .thenRejected('feedback.not-prepared');
  });

  test('what was prepared is signed once', () => {
    given(...call, feedbackPrepared(), filed)
      .when(sign, signer)
      .thenRejected('call.is-awaiting-confirmation');
  });

  test('cooperating departments still come first', () => {
    given(...call, feedbackPrepared(), helper)
      .when(sign, signer)
      .thenRejected('feedback.cooperating-first');
  });
});

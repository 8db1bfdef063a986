import { type Instant, plusMs } from '@app/kernel';
import {
  arrived,
  deemedSignedFor,
  dispatched,
  fedBack,
  given,
  NOW,
  officer,
  on,
  onSiteMissed,
  raised,
  redispatched,
  responded,
  responseMissed,
  returnAccepted,
  returned,
  signedFor,
  slip,
  suspended,
  unit,
  withdrawn,
} from '@app/testing';
import type { CallCommand } from './call.decide.js';

const { contact, phone, startsAt, measure } = responded().data;
const words = { contact, phone, startsAt, measure };
const sign: CallCommand = { act: 'signForSlip', slip: slip(1), words: {} };
const respond: CallCommand = { act: 'respondToSlip', slip: slip(1), words };
const arrive: CallCommand = { act: 'arriveOnSite', slip: slip(1), words: {} };
const acts = [sign, respond, arrive];
const call = [raised(), dispatched()];

describe('a response', () => {
  const starting = (at: Instant): CallCommand => ({ ...respond, words: { ...words, startsAt: at } }) as CallCommand;

  test('starts on the day of the call at the earliest', () => {
    given(...call)
      .when(starting(plusMs(on('03-02 00:00'), -1)))
      .thenRejected('response.starts-before-the-call', { since: '2026-03-02' });
    given(...call)
      .when(starting(on('03-02 00:00')))
      .then(signedFor(), responded({ startsAt: on('03-02 00:00') }));
  });
});

describe('signing for a slip', () => {
  test('is the department’s', () => {
    given(...call)
      .when(sign)
      .then(signedFor());
    given(...call)
      .when(sign, { by: officer.signer })
      .then(signedFor({ by: officer.signer.id }));
  });

  test('is the agency’s where the slip went to the agency', () => {
    given(raised(), dispatched({ to: unit.marketOffice }))
      .when(sign, { by: officer.agent })
      .then(signedFor({ by: officer.agent.id }));
  });

  test('twice is nothing', () => {
    given(...call, signedFor())
      .when(sign)
      .thenNothing();
    given(...call, responseMissed(), deemedSignedFor())
      .when(sign, { at: on('03-05 09:00') })
      .thenNothing();
  });

  test('is possible while a return is being judged, and while the slip is suspended', () => {
    given(...call, returned())
      .when(sign)
      .then(signedFor());
    given(...call, suspended())
      .when(sign)
      .then(signedFor());
  });
});

describe('responding', () => {
  test('says who is coming, when, and what they mean to do', () => {
    given(...call, signedFor())
      .when(respond)
      .then(responded());
  });

  test('to an unsigned slip signs for it', () => {
    given(...call)
      .when(respond)
      .then(signedFor(), responded());
  });

  test('again amends the response and is a fact of its own', () => {
    given(...call, signedFor(), responded())
      .when(respond, { at: on('03-02 11:00') })
      .then(responded({ at: on('03-02 11:00'), amends: true }));
  });

  test('is in time until the last moment of the limit', () => {
    given(...call, signedFor())
      .when(respond, { at: on('03-04 24:00') })
      .then(expect.objectContaining({ type: 'DeadlineNear' }), responded({ at: on('03-04 24:00') }));
  });

  test('late is allowed and stays late', () => {
    given(...call, signedFor(), responseMissed())
      .when(respond, { at: on('03-05 09:00') })
      .then(responded({ at: on('03-05 09:00') }));
  });

  test('is possible while the slip is suspended', () => {
    given(...call, signedFor(), suspended())
      .when(respond)
      .then(responded());
  });
});

describe('arriving on site', () => {
  const urgent = [raised({ urgency: 'urgent' }), dispatched({}, 'urgent')];

  test('is a fact, and signs for an unsigned slip', () => {
    given(...urgent, signedFor({ at: on('03-02 09:10') }), responded({ at: on('03-02 09:20') }))
      .when(arrive, { at: on('03-02 10:00') })
      .then(arrived());
    given(...urgent)
      .when(arrive, { at: on('03-02 09:15') })
      .then(signedFor({ at: on('03-02 09:15') }), arrived({ at: on('03-02 09:15') }));
  });

  test('late is allowed and stays late', () => {
    given(...urgent, signedFor(), responded(), onSiteMissed())
      .when(arrive, { at: on('03-02 11:30') })
      .then(arrived({ at: on('03-02 11:30') }));
  });

  test('twice is nothing', () => {
    given(...urgent, signedFor(), responded(), arrived())
      .when(arrive)
      .thenNothing();
  });
});

describe.each(acts)('$act', (command) => {
  test('is not for other departments or other roles', () => {
    for (const by of [officer.otherClerk, officer.agent])
      given(...call)
        .when(command, { by })
        .thenRejected('slip.not-yours');
    for (const by of [officer.caller, officer.dispatcher, officer.supervisor, officer.admin])
      given(...call)
        .when(command, { by })
        .thenRejected('officer.lacks-role', { needs: 'clerk, signer, agent' });
  });

  test('needs a slip that there is', () => {
    given(...call)
      .when({ ...command, slip: slip(9) } as CallCommand)
      .thenRejected('slip.unknown', { slip: '9' });
  });

  test('is over when the slip was withdrawn with its call, returned or fed back', () => {
    given(...call, withdrawn())
      .when(command)
      .thenRejected('call.is-withdrawn');
    given(...call, returned(), returnAccepted(), redispatched())
      .when(command)
      .thenRejected('slip.is-returned');
    const helper = dispatched({ slip: slip(2), to: unit.environment, part: 'cooperating' });
    const done = fedBack({ at: NOW });
    const { confirmBy: _, ...helped } = done.data;
    const fedBackByHelper = { ...done, data: { ...helped, slip: slip(2) } };
    if (command !== sign)
      given(raised(), dispatched(), helper, fedBackByHelper)
        .when({ ...command, slip: slip(2) } as CallCommand, { by: officer.otherClerk })
        .thenRejected('slip.is-fed-back');
  });
});

test('while a return is being judged nobody responds or arrives', () => {
  for (const command of [respond, arrive])
    given(...call, returned())
      .when(command)
      .thenRejected('slip.is-return-asked');
});

import {
  closed,
  confirmed,
  dispatched,
  fedBack,
  given,
  officer,
  on,
  raised,
  reopened,
  servedLinkIssued,
  servedPersonRated,
} from '@app/testing';
import { SERVED } from '../authority/officer.js';
import type { CallCommand } from './call.decide.js';

const PERSON = { personServed: { name: '陈', phone: '13900000002' } };
const over = [raised(PERSON), dispatched(), fedBack(), confirmed(), closed()];
const friday = { at: on('03-06 10:00') };
const HASH = 'c'.repeat(64);

const link: CallCommand = { act: 'issueServedLink', words: { tokenHash: HASH } };
const answer = (tokenHash = HASH): CallCommand => ({
  act: 'answerThroughLink',
  words: { tokenHash, rating: 'dissatisfied', solved: false },
});
const told = { rating: 'dissatisfied', solved: false, through: 'link', by: SERVED.id } as const;
const telephoned = (words: object): CallCommand => ({
  act: 'recordCallback',
  words: { rating: 'satisfied', solved: true, ...words },
});

describe('a callback', () => {
  test('is noted with the time of the telephone call and who made it, by a supervisor too', () => {
    const words = { calledAt: on('03-06 09:30'), caller: '回访专员' };
    given(...over)
      .when(telephoned(words), { ...friday, by: officer.supervisor })
      .then(servedPersonRated({ ...words, by: officer.supervisor.id }));
  });

  test('is made after the closing, and not later than now', () => {
    for (const calledAt of [on('03-06 08:59'), on('03-06 10:01')])
      given(...over)
        .when(telephoned({ calledAt }), friday)
        .thenRejected('callback.no-such-time');
  });
});

describe('the link for the person served', () => {
  test('is given out by the township once the call is closed, for ten working days, known by its hash alone', () => {
    given(...over)
      .when(link, friday)
      .then(servedLinkIssued());
    given(raised(PERSON), dispatched(), fedBack()).when(link, friday).thenRejected('call.is-awaiting-confirmation');
    given(raised(), dispatched(), fedBack(), confirmed(), closed())
      .when(link, friday)
      .thenRejected('callback.nobody-named');
    given(...over)
      .when(link, { ...friday, by: officer.clerk })
      .thenRejected('officer.lacks-role', { needs: 'caller, dispatcher, supervisor' });
  });

  test('takes one answer', () => {
    given(...over, servedLinkIssued())
      .when(answer(), friday)
      .then(servedPersonRated(told));
    given(...over, servedLinkIssued(), servedPersonRated(told))
      .when(answer(), friday)
      .thenRejected('served-link.used');
    given(...over, servedLinkIssued(), servedPersonRated())
      .when(answer(), friday)
      .thenRejected('served-link.used');
  });

  test('is void when a new one was given out, and none other opens it', () => {
    given(...over, servedLinkIssued(), servedLinkIssued({ tokenHash: 'd'.repeat(64) }))
      .when(answer(), friday)
      .thenRejected('served-link.unknown');
    given(...over)
      .when(answer(), friday)
      .thenRejected('served-link.unknown');
  });

  test('is good to its last moment, and for this closing only', () => {
    const last = on('03-20 24:00');
    given(...over, servedLinkIssued())
      .when(answer(), { at: last })
      .then(servedPersonRated({ ...told, at: last }));
    given(...over, servedLinkIssued())
      .when(answer(), { at: on('03-21 00:00:00.001') })
      .thenRejected('served-link.expired');
    given(...over, servedLinkIssued(), reopened())
      .when(answer(), { at: on('03-20 10:00') })
      .thenRejected('served-link.unknown');
  });

  test('is no officer’s to answer', () => {
    given(...over, servedLinkIssued())
      .when(answer(), { ...friday, by: officer.caller })
      .thenRejected('officer.lacks-role', { needs: 'system' });
  });
});

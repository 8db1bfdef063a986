import {
  closed,
  confirmed,
  discharged,
  dispatched,
  excluded,
  fedBack,
  given,
  helperFedBack,
  officer,
  on,
  raised,
  rated,
  reopened,
  servedPersonRated,
  slip,
  unit,
} from '@app/testing';
import type { CallCommand } from './call.decide.js';
import type { RateDepartment } from './rating.js';

const rate = (words: Partial<RateDepartment> = {}, of = 1): CallCommand => ({
  act: 'rateDepartment',
  slip: slip(of),
  words: { rating: 'satisfied', speed: 5, attitude: 5, result: 4, ...words },
});
const callBack: CallCommand = { act: 'recordCallback', words: { rating: 'satisfied', solved: true } };
const exclude: CallCommand = { act: 'excludeSlip', slip: slip(1), words: { reason: '不可抗力', approver: '县领导' } };
const friday = { at: on('03-06 10:00') };
const helper = dispatched({ slip: slip(2), to: unit.environment, part: 'cooperating' });
const over = [raised(), dispatched(), helper, helperFedBack(), fedBack(), confirmed(), closed()];
const served = raised({ personServed: { name: '陈', phone: '13900000002' } });
const servedOver = [served, dispatched(), fedBack(), confirmed(), closed()];

describe('rating a department', () => {
  test('is done for each slip apart', () => {
    given(...over)
      .when(rate(), friday)
      .then(rated());
    given(...over, rated())
      .when(rate({ rating: 'dissatisfied', speed: 1, remark: '迟到' }, 2), friday)
      .then(rated({ slip: slip(2), rating: 'dissatisfied', speed: 1, remark: '迟到' }));
  });

  test('is done once', () => {
    given(...over, rated())
      .when(rate({ rating: 'dissatisfied' }), friday)
      .thenRejected('rating.already-given');
  });

  test('is possible for ten working days after closing', () => {
    const last = on('03-20 24:00');
    given(...over)
      .when(rate(), { at: last })
      .then(rated({ at: last }));
    given(...over)
      .when(rate(), { at: on('03-21 00:00:00.001') })
      .thenRejected('rating.too-late');
  });

  test('is over ten working days after the closing of its own slip, whatever a recurrence closes later', () => {
    const again = [
      dispatched({ slip: slip(3), at: on('03-20 10:00') }),
      fedBack({ slip: slip(3), at: on('03-20 15:00') }),
    ];
    const closedAgain = [...over, reopened(), ...again, confirmed(), closed(on('03-20 16:00'))];
    given(...closedAgain)
      .when(rate(), { at: on('03-20 24:00') })
      .then(rated({ at: on('03-20 24:00') }));
    given(...closedAgain)
      .when(rate(), { at: on('03-23 10:00') })
      .thenRejected('rating.too-late');
    given(...closedAgain)
      .when(rate({}, 3), { at: on('03-23 10:00') })
      .then(rated({ slip: slip(3), at: on('03-23 10:00') }));
  });

  test('marks from one to five', () => {
    for (const wrong of [{ speed: 0 }, { attitude: 6 }, { result: 2.5 }])
      given(...over)
        .when(rate(wrong), friday)
        .thenRejected('rating.out-of-range', { least: 1, most: 5 });
  });

  test('is the calling township’s', () => {
    given(...over)
      .when(rate(), { ...friday, by: officer.otherCaller })
      .thenRejected('call.not-yours');
    given(...over)
      .when(rate(), { ...friday, by: officer.approver })
      .thenRejected('officer.lacks-role', { needs: 'caller' });
  });

  test('waits for the closing, and is over with a recurrence', () => {
    given(raised(), dispatched(), fedBack()).when(rate(), friday).thenRejected('call.is-awaiting-confirmation');
    given(...over, reopened())
      .when(rate(), { at: on('03-20 10:00') })
      .thenRejected('call.is-awaiting-dispatch');
  });

  test('is for departments that fed back', () => {
    given(raised(), dispatched(), helper, discharged({ slip: slip(2) }), fedBack(), confirmed(), closed())
      .when(rate({}, 2), friday)
      .thenRejected('rating.nothing-to-rate');
  });
});

describe('calling the person served back', () => {
  test('is noted by the township or the dispatcher, apart from the township’s own rating', () => {
    given(...servedOver)
      .when(callBack, friday)
      .then(servedPersonRated());
    given(...servedOver)
      .when(callBack, { ...friday, by: officer.dispatcher })
      .then(servedPersonRated({ by: officer.dispatcher.id }));
  });

  test('is noted once for each closing', () => {
    given(...servedOver, servedPersonRated())
      .when(callBack, friday)
      .thenRejected('callback.already-recorded');
    const again = [dispatched({ slip: slip(2) }), fedBack({ slip: slip(2), at: on('03-23 10:00') })];
    given(...servedOver, servedPersonRated(), reopened(), ...again, confirmed(), closed(on('03-23 11:00')))
      .when(callBack, { at: on('03-23 12:00') })
      .then(servedPersonRated({ at: on('03-23 12:00') }));
  });

  test('needs a person whom the call names', () => {
    given(...over)
      .when(callBack, friday)
      .thenRejected('callback.nobody-named');
  });

  test('waits for the closing', () => {
    given(served, dispatched(), fedBack()).when(callBack, friday).thenRejected('call.is-awaiting-confirmation');
  });

  test('is not for others', () => {
    given(...servedOver)
      .when(callBack, { ...friday, by: officer.otherCaller })
      .thenRejected('call.not-yours');
    given(...servedOver)
      .when(callBack, { ...friday, by: officer.clerk })
      .thenRejected('officer.lacks-role', { needs: 'caller, dispatcher, supervisor' });
  });
});

describe('excluding a slip from the rates', () => {
  test('is the supervisor’s, with reason and approver', () => {
    given(raised(), dispatched()).when(exclude).then(excluded());
    given(...over)
      .when(exclude, friday)
      .then(excluded(friday));
    given(raised(), dispatched())
      .when(exclude, { by: officer.dispatcher })
      .thenRejected('officer.lacks-role', { needs: 'supervisor' });
  });

  test('twice is nothing', () => {
    given(raised(), dispatched(), excluded()).when(exclude).thenNothing();
  });
});

import {
  closed,
  confirmed,
  day,
  deadline,
  deemedConfirmed,
  dispatched,
  fedBack,
  given,
  helperFedBack,
  moved,
  officer,
  on,
  raised,
  reopened,
  responded,
  reworkOrdered,
  rulesWith,
  signedFor,
  slip,
  unit,
} from '@app/testing';
import type { CallCommand } from './call.decide.js';
import type { CallFact } from './call.events.js';

const confirm = (words = {}): CallCommand => ({ act: 'confirmClosure', words: { solved: true, ...words } });
const sendBack: CallCommand = { act: 'sendBack', words: { reason: '仍有残留' } };
const reopen: CallCommand = { act: 'reopenForRecurrence', words: { reason: '又堆起来了' } };
const withDepartment = [raised(), dispatched(), signedFor(), responded()];
const fedBackOn = (at: string) => [...withDepartment, fedBack({ at: on(at) })];
const call = fedBackOn('03-05 16:00');
const friday = { at: on('03-06 09:00') };

describe('confirming a closure', () => {
  test('closes the call: to be rated for ten working days, a recurrence for thirty days', () => {
    given(...call)
      .when(confirm(), friday)
      .then(confirmed(), closed());
    const { rateUntil, recursUntil } = closed().data;
    expect([rateUntil.dueAt, recursUntil.dueAt]).toEqual([on('03-20 24:00'), on('04-07 24:00')]);
  });

  test('asks solved or not apart from done', () => {
    given(...call)
      .when(confirm({ solved: false, remark: '水仍浑' }), friday)
      .then(confirmed({ solved: false, remark: '水仍浑' }), closed());
  });

  test('is in time until the last moment of three working days', () => {
    const last = on('03-10 24:00');
    given(...call)
      .when(confirm(), { at: last })
      .then(confirmed({ at: last }), closed(last));
  });

  test('twice is nothing', () => {
    given(...call, confirmed(), closed())
      .when(confirm(), friday)
      .thenNothing();
  });

  test('with another answer than was given is refused', () => {
    for (const [was, now] of [
      [false, true],
      [true, false],
    ])
      given(...call, confirmed({ solved: was as boolean }), closed())
        .when(confirm({ solved: now }), friday)
        .thenRejected('call.is-closed');
  });

  test('is too late once it was deemed confirmed: nobody is told that solved was noted', () => {
    given(...call, deemedConfirmed(), closed(on('03-11 00:00:00.001')))
      .when(confirm(), { at: on('03-11 09:00') })
      .thenRejected('call.is-closed');
    given(...call)
      .when(confirm(), { at: on('03-11 00:00:00.001') })
      .thenRejected('call.is-closed');
  });

  test('is the calling township’s', () => {
    given(...call)
      .when(confirm(), { ...friday, by: officer.otherCaller })
      .thenRejected('call.not-yours');
    for (const by of [officer.clerk, officer.dispatcher, officer.approver])
      given(...call)
        .when(confirm(), { ...friday, by })
        .thenRejected('officer.lacks-role', { needs: 'caller' });
  });

  test('waits for the lead’s feedback', () => {
    given(...withDepartment)
      .when(confirm())
      .thenRejected('call.is-with-departments');
    given(...withDepartment, dispatched({ slip: slip(2), to: unit.environment, part: 'cooperating' }), helperFedBack())
      .when(confirm(), friday)
      .thenRejected('call.is-with-departments');
    given(...call, reworkOrdered())
      .when(confirm(), friday)
      .thenRejected('call.is-with-departments');
  });

  test('is refused where the calendar does not reach the end of the recurrence', () => {
    given(...call, reworkOrdered(), fedBack({ at: '2027-12-01T01:00:00.000Z' as never }))
      .when(confirm(), { at: '2027-12-03T01:00:00.000Z' as never })
      .thenRejected('calendar.beyond-horizon', { horizon: '2027-12-31' });
  });
});

describe('sending work back', () => {
  const backTo = (at: string, until: CallFact) => [
    reworkOrdered({ at: on(at) }),
    { ...until, data: { ...until.data, at: on(at) } } as CallFact,
  ];
  const until = (limit: [number, 'working-day' | 'day'], from: string) =>
    moved({ reason: 'rework', by: officer.caller.id, deadline: deadline(...limit, on(from)) });

  test('lets the closing clock run on from where it stood when feedback was filed', () => {
    given(...fedBackOn('03-03 16:00'))
      .when(sendBack, friday)
      .then(...backTo('03-06 09:00', until([4, 'working-day'], '03-06 09:00')));
    expect(deadline(4, 'working-day', on('03-06 09:00')).lastDay).toBe(day('03-12'));
  });

  test('leaves at least two working days', () => {
    given(...fedBackOn('03-06 16:00'))
      .when(sendBack, { at: on('03-09 09:00') })
      .then(...backTo('03-09 09:00', until([2, 'working-day'], '03-09 09:00')));
    given(...fedBackOn('03-12 16:00'))
      .when(sendBack, { at: on('03-13 09:00') })
      .then(...backTo('03-13 09:00', until([2, 'working-day'], '03-13 09:00')));
  });

  test('leaves as much as the tenant says', () => {
    given(...fedBackOn('03-06 16:00'))
      .when(sendBack, { at: on('03-09 09:00'), rules: rulesWith({ reworkAtLeast: { length: 4, unit: 'day' } }) })
      .then(...backTo('03-09 09:00', until([4, 'day'], '03-09 09:00')));
  });

  test('of a long-cycle matter runs on in calendar days', () => {
    given(raised({ urgency: 'long-cycle' }), dispatched({}, 'long-cycle'), fedBack({ at: on('05-11 16:00') }))
      .when(sendBack, { at: on('05-12 09:00') })
      .then(...backTo('05-12 09:00', until([110, 'day'], '05-12 09:00')));
  });

  test('of an urgent call leaves two working days, for its hours had run out', () => {
    given(raised({ urgency: 'urgent' }), dispatched({}, 'urgent'), fedBack({ at: on('03-02 09:20') }))
      .when(sendBack, { at: on('03-02 12:00') })
      .then(...backTo('03-02 12:00', until([2, 'working-day'], '03-02 12:00')));
  });

  test('after a promise runs on in the days that were left of it', () => {
    const promised = {
      ...deadline(120, 'day', on('03-02 10:00')),
      limit: { length: 0, unit: 'day' as const },
      counted: [],
    };
    given(...withDepartment, moved({ reason: 'suspension', deadline: promised }), fedBack({ at: on('06-10 16:00') }))
      .when(sendBack, { at: on('06-11 09:00') })
      .then(...backTo('06-11 09:00', until([20, 'day'], '06-11 09:00')));
  });

  test('of a ledger’s slip without a limit leaves two working days', () => {
    given(raised(), dispatched({ deadlines: {} }), fedBack({ at: on('03-05 16:00') }))
      .when(sendBack, friday)
      .then(...backTo('03-06 09:00', until([2, 'working-day'], '03-06 09:00')));
  });

  test('gives the slip back signed, and owes no response again', () => {
    given(
      raised(),
      dispatched(),
      fedBack({ at: on('03-03 16:00') }),
      ...backTo('03-06 09:00', until([4, 'working-day'], '03-06 09:00')),
    )
      .when({ act: 'letTimePass' }, { at: on('03-10 09:00') })
      .thenNothing();
  });

  test('may be done as often as the work is not good', () => {
    given(
      ...call,
      ...backTo('03-06 09:00', until([2, 'working-day'], '03-06 09:00')),
      fedBack({ at: on('03-09 10:00') }),
    )
      .when(sendBack, { at: on('03-09 11:00') })
      .then(...backTo('03-09 11:00', until([2, 'working-day'], '03-09 11:00')));
  });

  test('is the calling township’s, or the centre’s', () => {
    given(...call)
      .when(sendBack, { ...friday, by: officer.otherCaller })
      .thenRejected('call.not-yours');
    given(...call)
      .when(sendBack, { ...friday, by: officer.supervisor })
      .thenRejected('officer.lacks-role', { needs: 'caller, dispatcher' });
    const [ordered, ...moves] = backTo('03-06 09:00', until([2, 'working-day'], '03-06 09:00'));
    const byTheCentre = ({ type, data }: CallFact) =>
      ({ type, data: { ...data, by: officer.dispatcher.id } }) as CallFact;
    given(...call)
      .when(sendBack, { ...friday, by: officer.dispatcher })
      .then(...[ordered as CallFact, ...moves].map(byTheCentre));
  });

  test('needs feedback that waits to be confirmed', () => {
    given(...withDepartment)
      .when(sendBack)
      .thenRejected('call.is-with-departments');
    given(...call, confirmed(), closed())
      .when(sendBack, friday)
      .thenRejected('call.is-closed');
  });
});

describe('reopening for a recurrence', () => {
  const over = [...call, confirmed(), closed()];
  const in30Days = { at: on('04-07 24:00') };

  test('lets the call wait for dispatch again', () => {
    given(...over)
      .when(reopen, { at: on('03-20 09:00') })
      .then(reopened());
    given(...over)
      .when(reopen, { at: on('03-20 09:00'), by: officer.dispatcher })
      .then(reopened({ by: officer.dispatcher.id }));
  });

  test('is possible for thirty days', () => {
    given(...over)
      .when(reopen, in30Days)
      .then(reopened(in30Days));
    given(...over)
      .when(reopen, { at: on('04-08 00:00:00.001') })
      .thenRejected('call.recurrence-too-late');
  });

  test('is the calling township’s or the dispatcher’s', () => {
    given(...over)
      .when(reopen, { ...friday, by: officer.otherCaller })
      .thenRejected('call.not-yours');
    given(...over)
      .when(reopen, { ...friday, by: officer.supervisor })
      .thenRejected('officer.lacks-role', { needs: 'caller, dispatcher' });
  });

  test('needs a call that is closed', () => {
    given(...call)
      .when(reopen, friday)
      .thenRejected('call.is-awaiting-confirmation');
    given(...over, reopened())
      .when(reopen, { at: on('03-20 10:00') })
      .thenRejected('call.is-awaiting-dispatch');
  });

  test('lets the second closing be confirmed for itself', () => {
    given(...over, reopened(), dispatched({ slip: slip(2), at: on('03-20 10:00') }))
      .when(confirm(), { at: on('03-20 11:00') })
      .thenRejected('call.is-with-departments');
    given(
      ...over,
      reopened(),
      dispatched({ slip: slip(2), at: on('03-20 10:00') }),
      fedBack({ slip: slip(2), at: on('03-23 10:00') }),
    )
      .when(confirm(), { at: on('03-23 11:00') })
      .then(confirmed({ at: on('03-23 11:00') }), closed(on('03-23 11:00')));
  });
});

import {
  closureMissed,
  DISPATCHED_AT,
  day,
  deadline,
  discharged,
  dispatched,
  fedBack,
  given,
  helperFedBack,
  moved,
  officer,
  on,
  raised,
  responded,
  resumed,
  returned,
  reworkOrdered,
  signedFor,
  slip,
  suspended,
  unit,
  withdrawn,
} from '@app/testing';
import type { CallCommand } from './call.decide.js';

const suspendUntil = (promiseDate: string, of = 1): CallCommand => ({
  act: 'suspendSlip',
  slip: slip(of),
  words: { reason: '待汛期结束', promiseDate: day(promiseDate) },
});
const discharge = (of = 1): CallCommand => ({ act: 'dischargeSlip', slip: slip(of), words: { reason: '已具备条件' } });
const call = [raised(), dispatched(), signedFor(), responded()];
const helper = dispatched({ slip: slip(2), to: unit.environment, part: 'cooperating' });
const promised = {
  ...deadline(5, 'working-day', DISPATCHED_AT),
  limit: { length: 0, unit: 'day' },
  from: on('03-02 10:00'),
  counted: [],
  lengthenedBy: [],
  lastDay: day('06-30'),
  nearAt: on('06-30 00:00'),
  dueAt: on('06-30 24:00'),
} as const;
const put = moved({ reason: 'suspension', deadline: promised });

describe('suspending a slip', () => {
  test('puts a promised day in the place of the limit', () => {
    given(...call)
      .when(suspendUntil('06-30'))
      .then(suspended(), put);
    given(raised(), dispatched()).when(suspendUntil('06-30')).then(suspended(), put);
  });

  test('looks at the limit that runs now: one that was missed before the work was sent back is another', () => {
    const again = moved({ reason: 'rework', deadline: deadline(2, 'working-day', on('03-10 09:00')) });
    const sentBack = [fedBack({ at: on('03-10 08:00') }), reworkOrdered({ at: on('03-10 09:00') }), again];
    const putOff = { ...promised, from: on('03-10 10:00') };
    const missed = [...call, closureMissed()];
    given(...missed)
      .when(suspendUntil('06-30'), { at: on('03-10 07:00') })
      .thenRejected('slip.limit-passed');
    given(...missed, ...sentBack)
      .when(suspendUntil('06-30'), { at: on('03-10 10:00') })
      .then(
        suspended({ at: on('03-10 10:00') }),
        moved({ at: on('03-10 10:00'), reason: 'suspension', deadline: putOff }),
      );
    given(...missed, ...sentBack, closureMissed({ dueAt: on('03-12 24:00'), at: on('03-13 00:00:00.001') }))
      .when(suspendUntil('06-30'), { at: on('03-13 10:00') })
      .thenRejected('slip.limit-passed');
  });

  test('has a promise only where the ledger knew of no limit', () => {
    given(raised(), dispatched({ deadlines: {} }))
      .when(suspendUntil('03-03'))
      .then(suspended({ promiseDate: day('03-03'), resumesAt: on('03-03 00:00') }));
  });

  test('is the supervisor’s or the dispatcher’s', () => {
    given(...call)
      .when(suspendUntil('06-30'), { by: officer.dispatcher })
      .then(suspended({ by: officer.dispatcher.id }), moved({ ...put.data, by: officer.dispatcher.id }));
    given(...call)
      .when(suspendUntil('06-30'), { by: officer.clerk })
      .thenRejected('officer.lacks-role', { needs: 'supervisor, dispatcher' });
  });

  test('promises a day ahead, not before the limit that it replaces, and within the calendar', () => {
    given(...call)
      .when(suspendUntil('03-06'))
      .thenRejected('suspension.promise-not-ahead', { due: '2026-03-09' });
    given(raised(), dispatched({ deadlines: {} }))
      .when(suspendUntil('03-02'))
      .thenRejected('suspension.promise-not-ahead', { due: '2026-03-02' });
    given(...call)
      .when({ ...suspendUntil('06-30'), words: { reason: '', promiseDate: '2028-01-01' as never } } as CallCommand)
      .thenRejected('calendar.beyond-horizon', { horizon: '2027-12-31' });
    given(...call)
      .when({ ...suspendUntil('06-30'), words: { reason: '', promiseDate: '2027-12-31' as never } } as CallCommand)
      .then(expect.objectContaining({ type: 'SlipSuspended' }), expect.objectContaining({ type: 'DeadlineMoved' }));
  });

  test('is too late once the limit was missed', () => {
    given(...call, closureMissed())
      .when(suspendUntil('06-30'), { at: on('03-10 09:00') })
      .thenRejected('slip.limit-passed');
    given(...call)
      .when(suspendUntil('06-30'), { at: on('03-10 00:00:00.001') })
      .thenRejected('slip.limit-passed');
  });

  test('is for a slip in the department’s hands', () => {
    given(...call, suspended(), put)
      .when(suspendUntil('06-30'))
      .thenRejected('slip.is-suspended');
    given(...call, returned())
      .when(suspendUntil('06-30'))
      .thenRejected('slip.is-return-asked');
    given(...call, withdrawn())
      .when(suspendUntil('06-30'))
      .thenRejected('call.is-withdrawn');
  });
});

describe('discharging a slip', () => {
  test('takes a suspended lead slip up again', () => {
    given(...call, suspended(), put)
      .when(discharge())
      .then(discharged());
    given(...call, suspended(), put, discharged())
      .when(suspendUntil('07-31'))
      .then(expect.objectContaining({ type: 'SlipSuspended' }), expect.objectContaining({ type: 'DeadlineMoved' }));
  });

  test('frees a cooperating department, suspended or not', () => {
    const off = discharged({ slip: slip(2) });
    given(...call, helper)
      .when(discharge(2))
      .then(off);
    given(...call, helper, suspended({ slip: slip(2) }))
      .when(discharge(2))
      .then(off);
    given(...call, helper, returned({ slip: slip(2), by: officer.otherClerk.id }))
      .when(discharge(2))
      .then(off);
  });

  test('twice is nothing', () => {
    given(...call, helper, discharged({ slip: slip(2) }))
      .when(discharge(2))
      .thenNothing();
  });

  test('never frees the lead', () => {
    given(...call)
      .when(discharge())
      .thenRejected('slip.lead-needs-feedback');
    given(...call, suspended(), put, resumed())
      .when(discharge(), { at: on('06-30 09:00') })
      .thenRejected('slip.lead-needs-feedback');
  });

  test('is the supervisor’s or the dispatcher’s', () => {
    given(...call, helper)
      .when(discharge(2), { by: officer.otherClerk })
      .thenRejected('officer.lacks-role', { needs: 'supervisor, dispatcher' });
  });

  test('is for a slip that is open', () => {
    given(...call, helper, helperFedBack({ at: on('03-02 10:00') }))
      .when(discharge(2))
      .thenRejected('slip.is-fed-back');
    given(...call, helper, withdrawn())
      .when(discharge(2))
      .thenRejected('call.is-withdrawn');
  });
});

import {
  approved,
  CALL_ID,
  closed,
  declined,
  dispatched,
  fedBack,
  given,
  heldBack,
  helperFedBack,
  officer,
  on,
  raised,
  reopened,
  reworkOrdered,
  slip,
  unit,
  withdrawn,
} from '@app/testing';
import type { CallCommand } from './call.decide.js';

const approve: CallCommand = { act: 'approveCall', words: {} };
const holdBack: CallCommand = { act: 'holdBackCall', words: { reason: '地点不清' } };
const decline: CallCommand = { act: 'declineCall', words: { reason: '镇里可以处理' } };
const withdraw: CallCommand = { act: 'withdrawCall', words: { reason: '已自行清理' } };
const waiting = raised({ needsApproval: true });
const helper = dispatched({ slip: slip(2), to: unit.environment, part: 'cooperating' });

test('a call that was never raised is unknown', () => {
  for (const command of [approve, holdBack, decline, withdraw]) given().when(command).thenRejected('call.unknown');
});

describe('approving a call', () => {
  test('lets it wait for dispatch', () => {
    given(waiting).when(approve).then(approved());
  });

  test('is possible after it was held back', () => {
    given(waiting, heldBack()).when(approve).then(approved());
  });

  test('twice is nothing, and so it is when no approval is asked', () => {
    given(waiting, approved()).when(approve).thenNothing();
    given(raised()).when(approve).thenNothing();
  });

  test('is the township’s own approver’s', () => {
    given(waiting).when(approve, { by: officer.caller }).thenRejected('officer.lacks-role', { needs: 'approver' });
    given(waiting).when(approve, { by: officer.otherCaller }).thenRejected('call.not-yours');
  });

  test('is not for who raised it', () => {
    const both = { ...officer.caller, roles: ['caller', 'approver'] } as const;
    given(waiting).when(approve, { by: both }).thenRejected('call.raiser-may-not-approve');
    given(waiting).when(holdBack, { by: both }).thenRejected('call.raiser-may-not-approve');
  });

  test('is too late once it went its way', () => {
    given(waiting, approved(), dispatched()).when(approve).thenRejected('call.is-with-departments');
    given(waiting, withdrawn()).when(approve).thenRejected('call.is-withdrawn');
    given(raised(), declined()).when(approve).thenRejected('call.is-declined');
  });
});

describe('holding a call back', () => {
  test('keeps it in the township, with a reason', () => {
    given(waiting).when(holdBack).then(heldBack());
  });

  test('twice is nothing', () => {
    given(waiting, heldBack()).when(holdBack).thenNothing();
  });

  test('is the township’s own approver’s', () => {
    given(waiting).when(holdBack, { by: officer.dispatcher }).thenRejected('officer.lacks-role', { needs: 'approver' });
    given(waiting).when(holdBack, { by: officer.otherCaller }).thenRejected('call.not-yours');
  });

  test('is too late once it was approved', () => {
    given(waiting, approved()).when(holdBack).thenRejected('call.is-awaiting-dispatch');
  });
});

describe('declining a call', () => {
  test('is the dispatcher’s, with a reason', () => {
    given(raised()).when(decline).then(declined());
    given(raised()).when(decline, { by: officer.approver }).thenRejected('officer.lacks-role', { needs: 'dispatcher' });
  });

  test('twice is nothing', () => {
    given(raised(), declined()).when(decline).thenNothing();
  });

  test('is only for a call that waits for dispatch', () => {
    given(waiting).when(decline).thenRejected('call.is-awaiting-approval');
    given(waiting, heldBack()).when(decline).thenRejected('call.is-held-back');
    given(raised(), dispatched()).when(decline).thenRejected('call.is-with-departments');
  });
});

describe('withdrawing a call', () => {
  test('is possible until the first feedback', () => {
    for (const before of [
      [waiting],
      [waiting, heldBack()],
      [raised()],
      [raised(), dispatched()],
      [raised(), dispatched(), helper],
    ])
      given(...before)
        .when(withdraw)
        .then(withdrawn());
  });

  test('twice is nothing', () => {
    given(raised(), withdrawn()).when(withdraw).thenNothing();
  });

  test('is the calling township’s', () => {
    given(raised()).when(withdraw, { by: officer.otherCaller }).thenRejected('call.not-yours');
    given(raised()).when(withdraw, { by: officer.dispatcher }).thenRejected('officer.lacks-role', { needs: 'caller' });
  });

  test('is too late once feedback was filed, be it a helper’s or sent back', () => {
    given(raised(), dispatched(), helper, helperFedBack())
      .when(withdraw, { at: on('03-05 16:00') })
      .thenRejected('call.feedback-filed');
    given(raised(), dispatched(), fedBack(), reworkOrdered())
      .when(withdraw, { at: on('03-06 10:00') })
      .thenRejected('call.feedback-filed');
  });

  test('is possible once it was reopened, until the first feedback since', () => {
    const again = [raised(), dispatched(), fedBack(), closed(), reopened()];
    const anew = dispatched({ slip: slip(2), at: on('03-20 09:30') });
    for (const before of [again, [...again, anew]])
      given(...before)
        .when(withdraw, { at: on('03-20 10:00') })
        .then(withdrawn({ at: on('03-20 10:00') }));
    given(
      ...again,
      anew,
      fedBack({ slip: slip(2), at: on('03-20 09:45') }),
      reworkOrdered({ slip: slip(2), at: on('03-20 09:50') }),
    )
      .when(withdraw, { at: on('03-20 10:00') })
      .thenRejected('call.feedback-filed');
  });

  test('is too late once it is over', () => {
    given(raised(), dispatched(), fedBack())
      .when(withdraw, { at: on('03-05 17:00') })
      .thenRejected('call.is-awaiting-confirmation');
    given(raised(), dispatched(), fedBack(), closed())
      .when(withdraw, { at: on('03-06 10:00') })
      .thenRejected('call.is-closed');
    given(raised(), declined()).when(withdraw).thenRejected('call.is-declined');
  });

  test('stops every clock', () => {
    given(raised({ call: CALL_ID }), dispatched(), withdrawn())
      .when({ act: 'letTimePass' }, { at: on('12-31 09:00') })
      .thenNothing();
  });
});

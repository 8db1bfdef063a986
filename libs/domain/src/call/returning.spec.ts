import {
  day,
  deadline,
  deadlinesFrom,
  dispatched,
  disputed,
  fedBack,
  given,
  helperFedBack,
  moved,
  NOW,
  near,
  officer,
  on,
  raised,
  redispatched,
  responseMissed,
  returnAccepted,
  returned,
  returnRefused,
  reworkOrdered,
  rulesWith,
  signedFor,
  slip,
  unit,
  withdrawn,
} from '@app/testing';
import type { CallCommand } from './call.decide.js';
import type { AcceptReturn } from './judging-returns.js';
import type { ReturnSlip } from './returning.js';

const returning = (words: Partial<ReturnSlip> = {}): CallCommand => ({
  act: 'returnSlip',
  slip: slip(1),
  words: { basis: '三定规定第四条', proposed: unit.environment, ...words },
});
const accept = (words: Partial<AcceptReturn> = {}): CallCommand => ({
  act: 'acceptReturn',
  slip: slip(1),
  words: { basis: dispatched().data.basis, ...words },
});
const refuse: CallCommand = { act: 'refuseReturn', slip: slip(1), words: { reason: '属贵局职责' } };
const dispute: CallCommand = { act: 'disputeSlip', slip: slip(1), words: { reason: '清单未列' } };
const call = [raised(), dispatched()];
const helper = dispatched({ slip: slip(2), to: unit.environment, part: 'cooperating' });

describe('returning a slip', () => {
  test('names the basis and the unit that is responsible', () => {
    given(...call)
      .when(returning())
      .then(returned());
    given(...call, signedFor())
      .when(returning())
      .then(returned());
  });

  test('is in time until the last moment of the return window', () => {
    given(...call)
      .when(returning(), { at: on('03-03 24:00') })
      .then(near({ at: on('03-03 00:00'), limit: 'respond' }), returned({ at: on('03-03 24:00') }));
    given(...call)
      .when(returning(), { at: on('03-04 00:00:00.001') })
      .thenRejected('slip.return-too-late');
  });

  test('is possible once per slip', () => {
    given(...call, returned())
      .when(returning())
      .thenRejected('slip.already-returned');
    given(...call, returned(), returnRefused())
      .when(returning())
      .thenRejected('slip.already-returned');
  });

  test('is possible as often as the tenant allows', () => {
    given(...call, returned(), returnRefused())
      .when(returning(), { rules: rulesWith({ returnsPerSlip: 2 }) })
      .then(returned());
  });

  test('is the department’s', () => {
    given(...call)
      .when(returning(), { by: officer.otherClerk })
      .thenRejected('slip.not-yours');
    given(...call)
      .when(returning(), { by: officer.dispatcher })
      .thenRejected('officer.lacks-role', { needs: 'clerk, signer, agent' });
  });

  test('proposes another unit, one that can be called', () => {
    given(...call)
      .when(returning({ proposed: unit.market }))
      .thenRejected('return.proposes-itself');
    given(...call)
      .when(returning({ proposed: unit.town }))
      .thenRejected('unit.not-callable', { unit: unit.town });
  });

  test('needs a basis', () => {
    given(...call)
      .when(returning({ basis: ' ' }))
      .thenRejected('slip.return-needs-basis');
  });

  test('is too late after feedback', () => {
    given(raised(), dispatched(), helper, helperFedBack({ at: NOW }))
      .when({ ...returning(), slip: slip(2) } as CallCommand, { by: officer.otherClerk })
      .thenRejected('slip.is-fed-back');
    given(...call, fedBack({ at: NOW }))
      .when(returning())
      .thenRejected('call.is-awaiting-confirmation');
  });

  test('is too late after feedback that was sent back', () => {
    given(...call, fedBack({ at: NOW }), reworkOrdered({ at: NOW }))
      .when(returning(), { at: on('03-02 11:00') })
      .thenRejected('slip.return-after-feedback');
  });
});

describe('accepting a return', () => {
  test('stops the clock of the first department and starts that of the proposed one', () => {
    given(...call, returned())
      .when(accept(), { at: on('03-03 09:00') })
      .then(
        near({ at: on('03-03 00:00'), limit: 'respond' }),
        returnAccepted({ at: on('03-03 09:00') }),
        redispatched({ at: on('03-03 09:00'), deadlines: deadlinesFrom(on('03-03 09:00')) }),
      );
  });

  test('may send the slip elsewhere than proposed', () => {
    given(...call, returned())
      .when(accept({ to: unit.housing }))
      .then(returnAccepted(), redispatched({ to: unit.housing }));
  });

  test('leaves a cooperating slip cooperating', () => {
    const returnedByHelper = returned({ slip: slip(2), by: officer.otherClerk.id, proposed: unit.housing });
    given(...call, helper, returnedByHelper)
      .when({ ...accept(), slip: slip(2) } as CallCommand)
      .then(
        returnAccepted({ slip: slip(2) }),
        redispatched({ slip: slip(3), insteadOf: slip(2), to: unit.housing, part: 'cooperating' }),
      );
  });

  test('keeps the length and the milestones of a long-cycle matter', () => {
    const milestones = [{ what: '完成设计', day: day('04-10'), dueAt: on('04-10 24:00') }];
    const own = {
      ...deadlinesFrom(NOW, 'long-cycle'),
      close: { ...deadlinesFrom(NOW).close, limit: { length: 60, unit: 'day' } },
    };
    given(
      raised({ urgency: 'long-cycle' }),
      dispatched({ deadlines: own as never, milestones }, 'long-cycle'),
      returned(),
    )
      .when(accept())
      .then(
        returnAccepted(),
        redispatched({
          milestones,
          deadlines: {
            ...deadlinesFrom(NOW),
            close: expect.objectContaining({ limit: { length: 60, unit: 'day' }, lastDay: day('05-06') }),
          },
        }),
      );
  });

  test('counts by the limits of the day on which it is accepted', () => {
    const rules = rulesWith();
    const { limits } = rules.limits;
    const shorter = { ...limits.ordinary, close: { length: 4, unit: 'working-day' as const } };
    given(...call, returned())
      .when(accept(), { rules: { ...rules, limits: { ...rules.limits, limits: { ...limits, ordinary: shorter } } } })
      .then(
        returnAccepted(),
        redispatched({ deadlines: { ...deadlinesFrom(NOW), close: deadline(4, 'working-day', NOW) } }),
      );
  });

  test('gives a long-cycle matter its whole length where a promise stood in its place', () => {
    const promise = { ...deadline(180, 'day', NOW), limit: { length: 0, unit: 'day' as const }, counted: [] };
    given(
      raised({ urgency: 'long-cycle' }),
      dispatched({}, 'long-cycle'),
      moved({ reason: 'suspension', deadline: promise }),
      returned(),
    )
      .when(accept())
      .then(returnAccepted(), redispatched({}, 'long-cycle'));
  });

  test('never sends it back to the department that returned it', () => {
    given(...call, returned())
      .when(accept({ to: unit.market }))
      .thenRejected('return.same-department');
  });

  test('never gives a department a second open slip', () => {
    given(...call, helper, returned())
      .when(accept())
      .thenRejected('dispatch.department-twice');
  });

  test('sends it to a unit that can be called', () => {
    given(...call, returned())
      .when(accept({ to: unit.village }))
      .thenRejected('unit.not-callable', { unit: unit.village });
  });

  test('is the dispatcher’s, and needs a return', () => {
    given(...call, returned())
      .when(accept(), { by: officer.clerk })
      .thenRejected('officer.lacks-role', { needs: 'dispatcher' });
    given(...call)
      .when(accept())
      .thenRejected('slip.is-awaiting-signature');
    given(...call, returned(), returnAccepted(), redispatched())
      .when(accept())
      .thenRejected('slip.is-returned');
  });
});

test('a return is judged no more once the call was withdrawn', () => {
  for (const judgement of [accept(), refuse])
    given(...call, returned(), withdrawn())
      .when(judgement)
      .thenRejected('call.is-withdrawn');
});

describe('refusing a return', () => {
  test('gives the slip back to the department, unsigned as it was', () => {
    given(...call, returned())
      .when(refuse)
      .then(returnRefused());
    given(...call, returned(), returnRefused())
      .when(accept())
      .thenRejected('slip.is-awaiting-signature');
    given(...call, signedFor(), returned(), returnRefused())
      .when(accept())
      .thenRejected('slip.is-in-hand');
  });

  test('is the dispatcher’s, and needs a return', () => {
    given(...call, returned())
      .when(refuse, { by: officer.supervisor })
      .thenRejected('officer.lacks-role', { needs: 'dispatcher' });
    given(...call)
      .when(refuse)
      .thenRejected('slip.is-awaiting-signature');
    given(...call, returned(), returnRefused())
      .when(refuse)
      .thenRejected('slip.is-awaiting-signature');
  });
});

describe('disputing who is responsible', () => {
  test('is the department’s after a refused return', () => {
    given(...call, returned(), returnRefused())
      .when(dispute)
      .then(disputed());
  });

  test('is the second department’s as soon as it returns the call as well', () => {
    const secondReturn = returned({ slip: slip(2), by: officer.otherClerk.id, proposed: unit.housing });
    given(...call, returned(), returnAccepted(), redispatched(), secondReturn)
      .when({ ...dispute, slip: slip(2) } as CallCommand, { by: officer.otherClerk })
      .then(disputed({ slip: slip(2), by: officer.otherClerk.id }));
  });

  test('is the dispatcher’s at any time', () => {
    given(...call)
      .when(dispute, { by: officer.dispatcher })
      .then(disputed({ by: officer.dispatcher.id }));
  });

  test('twice is nothing', () => {
    given(...call, returned(), returnRefused(), disputed())
      .when(dispute)
      .thenNothing();
  });

  test('stops no clock', () => {
    given(...call, signedFor(), returned(), returnRefused(), disputed())
      .when({ act: 'letTimePass' }, { at: on('03-05 00:00:00.001') })
      .then(near({ at: on('03-03 00:00') }), responseMissed());
  });

  test('is refused before a return, and while the first return is being judged', () => {
    given(...call, helper)
      .when(dispute)
      .thenRejected('dispute.only-after-a-return');
    given(...call)
      .when(dispute)
      .thenRejected('dispute.only-after-a-return');
    given(...call, returned())
      .when(dispute)
      .thenRejected('dispute.only-after-a-return');
  });

  test('is not for other departments or the township', () => {
    given(...call, returned(), returnRefused())
      .when(dispute, { by: officer.otherClerk })
      .thenRejected('slip.not-yours');
    given(...call, returned(), returnRefused())
      .when(dispute, { by: officer.caller })
      .thenRejected('officer.lacks-role', { needs: 'clerk, signer, agent, dispatcher' });
  });

  test('needs a slip that is open', () => {
    given(...call, returned(), returnAccepted(), redispatched())
      .when(dispute)
      .thenRejected('slip.is-returned');
    given(...call, fedBack({ at: NOW }))
      .when(dispute)
      .thenRejected('call.is-awaiting-confirmation');
  });
});

import {
  day,
  dispatched,
  fedBack,
  given,
  milestoneMissed,
  milestoneReached,
  NOW,
  officer,
  on,
  raised,
  redispatched,
  responded,
  returnAccepted,
  returned,
  signedFor,
  slip,
  suspended,
} from '@app/testing';
import type { CallCommand } from './call.decide.js';

const reach: CallCommand = { act: 'reachMilestone', slip: slip(1), words: { milestone: '完成设计' } };
const milestones = [{ what: '完成设计', day: day('04-10'), dueAt: on('04-10 24:00') }];
const call = [raised({ urgency: 'long-cycle' }), dispatched({ milestones }, 'long-cycle'), signedFor(), responded()];

describe('reaching a milestone', () => {
  test('is a fact of the department', () => {
    given(...call)
      .when(reach)
      .then(milestoneReached());
    given(...call)
      .when(reach, { at: on('04-10 24:00') })
      .then(milestoneReached({ at: on('04-10 24:00') }));
    given(...call, suspended())
      .when(reach)
      .then(milestoneReached());
  });

  test('is too late after its day, and known no more once it was reached', () => {
    given(...call)
      .when(reach, { at: on('04-11 00:00:00.001') })
      .thenRejected('milestone.none-ahead');
    given(...call, milestoneReached())
      .when(reach)
      .thenRejected('milestone.none-ahead');
    given(raised(), dispatched()).when(reach).thenRejected('milestone.none-ahead');
  });

  test('needs one that was agreed at dispatch', () => {
    given(...call)
      .when({ ...reach, words: { milestone: '完工' } } as CallCommand)
      .thenRejected('milestone.unknown', { milestone: '完工' });
  });

  test('is the department’s, while its slip is open', () => {
    given(...call)
      .when(reach, { by: officer.otherClerk })
      .thenRejected('slip.not-yours');
    given(...call)
      .when(reach, { by: officer.supervisor })
      .thenRejected('officer.lacks-role', { needs: 'clerk, signer, agent' });
    given(...call, returned(), returnAccepted(), redispatched())
      .when(reach)
      .thenRejected('slip.is-returned');
    given(...call, fedBack({ at: NOW }))
      .when(reach)
      .thenRejected('call.is-awaiting-confirmation');
  });
});

describe('a milestone that was not reached', () => {
  test('is missed at the first moment after its day, once', () => {
    given(...call)
      .when({ act: 'letTimePass' }, { at: on('04-10 24:00') })
      .thenNothing();
    given(...call)
      .when({ act: 'letTimePass' }, { at: on('04-11 00:00:00.001') })
      .then(milestoneMissed());
    given(...call, milestoneMissed())
      .when({ act: 'letTimePass' }, { at: on('05-01 09:00') })
      .thenNothing();
  });

  test('is never missed once it was reached', () => {
    given(...call, milestoneReached())
      .when({ act: 'letTimePass' }, { at: on('05-01 09:00') })
      .thenNothing();
  });
});

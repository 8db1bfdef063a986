import {
  closed,
  closureMissed,
  confirmed,
  deadline,
  deemedConfirmed,
  deemedSignedFor,
  dispatched,
  fedBack,
  given,
  moved,
  NOW,
  near,
  officer,
  on,
  onSiteMissed,
  raised,
  responded,
  responseMissed,
  resumed,
  returned,
  rulesWith,
  signedFor,
  slip,
  suspended,
  unit,
} from '@app/testing';
import type { CallCommand } from './call.decide.js';
import type { CallFact } from './call.events.js';
import { evolveCall, UNRAISED } from './call.evolve.js';
import { nextAlarm } from './time.js';

const passing: CallCommand = { act: 'letTimePass' };
const until = (time: string) => ({ at: on(time) });
const alarmOf = (...facts: readonly CallFact[]) => nextAlarm(facts.reduce(evolveCall, UNRAISED));
const unsigned = [raised(), dispatched()];
const inHand = [...unsigned, signedFor()];
const answered = [...inHand, responded()];
const yellowOfResponse = near({ at: on('03-03 00:00') });
const yellowOfClosure = near({ at: on('03-06 00:00'), limit: 'close' });
const put = moved({
  reason: 'suspension',
  deadline: { ...deadline(120, 'day', NOW), nearAt: on('06-30 00:00') },
});

describe('a limit', () => {
  test('turns yellow with the last working day before its own, and not a moment earlier', () => {
    given(...answered)
      .when(passing, until('03-05 23:59:59.999'))
      .thenNothing();
    given(...answered)
      .when(passing, until('03-06 00:00'))
      .then(yellowOfClosure);
  });

  test('turns red one millisecond after its last moment, and not at it', () => {
    given(...answered, yellowOfClosure)
      .when(passing, until('03-09 24:00'))
      .thenNothing();
    given(...answered, yellowOfClosure)
      .when(passing, until('03-10 00:00:00.001'))
      .then(closureMissed());
  });

  test('turns yellow at one third of its hours', () => {
    const urgent = [raised({ urgency: 'urgent' }), dispatched({}, 'urgent')];
    given(...urgent)
      .when(passing, until('03-02 09:19:59.999'))
      .thenNothing();
    given(...urgent)
      .when(passing, until('03-02 09:20'))
      .then(near({ at: on('03-02 09:20') }));
    given(...urgent, signedFor(), responded())
      .when(passing, until('03-02 11:00:00.001'))
      .then(near({ at: on('03-02 10:20'), limit: 'onSite' }), onSiteMissed());
  });

  test('of a response that was not given is missed, and the slip is deemed signed for', () => {
    given(...unsigned)
      .when(passing, until('03-05 00:00:00.001'))
      .then(yellowOfResponse, responseMissed(), deemedSignedFor());
    given(...inHand)
      .when(passing, until('03-05 00:00:00.001'))
      .then(yellowOfResponse, responseMissed());
  });

  test('that was met rings no more', () => {
    given(...answered)
      .when(passing, until('03-05 12:00'))
      .thenNothing();
    given(...answered, fedBack({ at: on('03-02 12:00'), confirmBy: deadline(300, 'day', NOW) }))
      .when(passing, until('12-01 09:00'))
      .thenNothing();
  });

  test('runs on while a return is being judged', () => {
    given(...inHand, returned())
      .when(passing, until('03-10 00:00:00.001'))
      .then(yellowOfResponse, responseMissed(), yellowOfClosure, closureMissed());
  });

  test('of each department rings for itself', () => {
    const helper = dispatched({ slip: slip(2), to: unit.environment, part: 'cooperating' });
    given(...inHand, responded(), helper)
      .when(passing, until('03-05 00:00:00.001'))
      .then(
        near({ slip: slip(2), at: on('03-03 00:00') }),
        responseMissed({ slip: slip(2) }),
        deemedSignedFor({ slip: slip(2) }),
      );
  });

  test('that was moved is yellow again, and red again', () => {
    const extended = moved({ at: on('03-09 09:00') });
    given(...answered, yellowOfClosure, extended)
      .when(passing, until('03-13 00:00:00.001'))
      .then(
        near({ at: on('03-11 00:00'), limit: 'close' }),
        closureMissed({ at: on('03-13 00:00:00.001'), dueAt: on('03-12 24:00') }),
      );
  });

  test('whose yellow had begun when it was moved turns yellow at that moment', () => {
    const extended = moved({ at: on('03-09 09:00'), deadline: deadline(6, 'working-day', on('03-02 09:00')) });
    given(...answered, yellowOfClosure, extended)
      .when(passing, until('03-09 09:00'))
      .then(near({ at: on('03-09 09:00'), limit: 'close' }));
  });
});

describe('a suspended slip', () => {
  const calm = [...answered, suspended(), put];

  test('is resumed with the first moment of the promised day', () => {
    given(...calm)
      .when(passing, until('06-29 23:59:59.999'))
      .thenNothing();
    given(...calm)
      .when(passing, until('06-30 00:00'))
      .then(resumed(), near({ at: on('06-30 00:00'), limit: 'close' }));
  });

  test('is red after the promised day', () => {
    given(...calm, resumed(), near({ at: on('06-30 00:00'), limit: 'close' }))
      .when(passing, until('07-01 00:00:00.001'))
      .then(closureMissed({ at: on('07-01 00:00:00.001'), dueAt: on('06-30 24:00') }));
  });

  test('still owes its signature and its response', () => {
    given(...unsigned, suspended(), put)
      .when(passing, until('03-05 00:00:00.001'))
      .then(yellowOfResponse, responseMissed(), deemedSignedFor());
  });
});

describe('a closing that nobody answers', () => {
  const waiting = [...answered, fedBack()];

  test('is deemed confirmed one millisecond after three working days', () => {
    given(...waiting)
      .when(passing, until('03-10 24:00'))
      .thenNothing();
    given(...waiting)
      .when(passing, until('03-11 00:00:00.001'))
      .then(deemedConfirmed(), closed(on('03-11 00:00:00.001')));
  });

  test('is deemed so once, and never when it was answered', () => {
    given(...waiting, deemedConfirmed(), closed(on('03-11 00:00:00.001')))
      .when(passing, until('12-01 09:00'))
      .thenNothing();
    given(...waiting, confirmed(), closed())
      .when(passing, until('12-01 09:00'))
      .thenNothing();
  });
});

describe('time', () => {
  test('tells everything at its own instant, in order, however late it is asked', () => {
    given(...unsigned)
      .when(passing, until('12-01 09:00'))
      .then(yellowOfResponse, responseMissed(), deemedSignedFor(), yellowOfClosure, closureMissed());
  });

  test('tells nothing twice', () => {
    given(...unsigned, yellowOfResponse, responseMissed(), deemedSignedFor(), yellowOfClosure, closureMissed())
      .when(passing, until('12-01 09:00'))
      .thenNothing();
  });

  test('has passed before anybody acts: a late response comes after the missed limit', () => {
    const { contact, phone, startsAt, measure } = responded().data;
    const respond: CallCommand = { act: 'respondToSlip', slip: slip(1), words: { contact, phone, startsAt, measure } };
    given(...unsigned)
      .when(respond, until('03-05 00:00:00.001'))
      .then(yellowOfResponse, responseMissed(), deemedSignedFor(), responded(until('03-05 00:00:00.001')));
  });

  test('is left to the timekeeper where an act is refused or already so', () => {
    given(...inHand)
      .when({ act: 'signForSlip', slip: slip(1), words: {} }, until('03-10 09:00'))
      .thenNothing();
    given(...inHand)
      .when({ act: 'confirmClosure', words: { solved: true } }, until('03-10 09:00'))
      .thenRejected('call.is-with-departments');
  });

  test('never runs backwards: a clock that was set back acts at the moment of the last fact', () => {
    given(...unsigned)
      .when({ act: 'signForSlip', slip: slip(1), words: {} }, until('03-02 08:00'))
      .then(signedFor(until('03-02 09:00')));
    given(...unsigned)
      .when(passing, until('03-01 08:00'))
      .thenNothing();
  });

  test('is let pass by the system only, on a call that there is', () => {
    given(...unsigned)
      .when(passing, { ...until('03-10 09:00'), by: officer.supervisor })
      .thenRejected('officer.lacks-role', { needs: 'system' });
    given().when(passing).thenRejected('call.unknown');
  });
});

describe('the next alarm', () => {
  test('is the earliest moment at which something happens by itself', () => {
    expect(alarmOf(...unsigned)).toBe(on('03-03 00:00'));
    expect(alarmOf(...unsigned, yellowOfResponse)).toBe(on('03-05 00:00:00.001'));
    expect(alarmOf(...answered)).toBe(on('03-06 00:00'));
    expect(alarmOf(...answered, suspended(), put)).toBe(on('06-30 00:00'));
    expect(alarmOf(...answered, fedBack())).toBe(on('03-11 00:00:00.001'));
  });

  test('is none where nothing will', () => {
    expect(alarmOf()).toBeUndefined();
    expect(alarmOf(raised())).toBeUndefined();
    expect(alarmOf(...answered, fedBack(), confirmed(), closed())).toBeUndefined();
  });

  test('follows the end of day that the tenant sets', () => {
    const rules = rulesWith({ endOfDay: 'close-of-business' });
    given(raised())
      .when(
        { act: 'dispatchCall', words: { to: [{ unit: unit.market, part: 'lead' }], basis: { noneFits: '清单未列' } } },
        { rules },
      )
      .then(
        dispatched({
          at: NOW,
          basis: { noneFits: '清单未列' },
          deadlines: {
            respond: expect.objectContaining({ dueAt: on('03-04 17:30') }),
            close: expect.objectContaining({ dueAt: on('03-09 17:30') }),
            return: expect.objectContaining({ dueAt: on('03-03 17:30') }),
          },
        }),
      );
  });
});

import {
  DISPATCHED_AT,
  day,
  deadline,
  dispatched,
  extensionAsked,
  extensionRefused,
  fedBack,
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
import { lengthened } from '../deadlines/deadline-of.js';
import type { AskExtension } from './asking-extension.js';
import type { CallCommand } from './call.decide.js';
import type { CallFact } from './call.events.js';
import type { GrantExtension } from './judging-extension.js';

const ask = (words: Partial<AskExtension> = {}): CallCommand => ({
  act: 'askExtension',
  slip: slip(1),
  words: { days: 3, reason: '等待鉴定', ...words },
});
const grant = (words: GrantExtension = {}): CallCommand => ({ act: 'grantExtension', slip: slip(1), words });
const refuse: CallCommand = { act: 'refuseExtension', slip: slip(1), words: { reason: '无需鉴定' } };
const call = [raised(), dispatched(), signedFor(), responded()];
const close = deadline(5, 'working-day', DISPATCHED_AT);
const longer = (days: number, before = close) =>
  lengthened(before, { length: days, unit: 'working-day' }, rulesWith()) as typeof close;
const granted = (days: number) => moved({ deadline: longer(days) });
const lastDay = [near({ limit: 'close', at: on('03-06 00:00') })];

describe('asking for an extension', () => {
  test('is the department’s, with a number of working days and a reason', () => {
    given(...call)
      .when(ask())
      .then(extensionAsked());
  });

  test('is in time until the cut-off on the last day', () => {
    given(...call, ...lastDay)
      .when(ask(), { at: on('03-09 16:59:59.999') })
      .then(extensionAsked({ at: on('03-09 16:59:59.999') }));
    given(...call, ...lastDay)
      .when(ask(), { at: on('03-09 17:00') })
      .thenRejected('extension.after-cut-off', { extensionCutOff: '17:00' });
  });

  test('is too late after the limit', () => {
    given(...call)
      .when(ask(), { at: on('03-10 00:00:00.001') })
      .thenRejected('slip.limit-passed');
  });

  test('is for whole days, one to three', () => {
    given(...call)
      .when(ask({ days: 4 }))
      .thenRejected('extension.too-long', { most: 3 });
    for (const days of [0, -1, 1.5])
      given(...call)
        .when(ask({ days }))
        .thenRejected('limit.not-positive', { length: days });
  });

  test('is for up to 180 days in all in a long-cycle matter', () => {
    const longCycle = [raised({ urgency: 'long-cycle' }), dispatched({}, 'long-cycle'), signedFor(), responded()];
    given(...longCycle)
      .when(ask({ days: 180 }))
      .then(extensionAsked({ days: 180 }));
    given(...longCycle)
      .when(ask({ days: 181 }))
      .thenRejected('extension.too-long-in-all', { most: 180, left: 180 });
    const limit = deadline(180, 'day', DISPATCHED_AT);
    const extended = moved({ deadline: longer(100, limit), approvedBy: '县长' });
    const anew = (reason: 'rework' | 'suspension') => moved({ reason, deadline: limit });
    const sentBack = [fedBack(), reworkOrdered(), anew('rework')];
    const putOff = [suspended(), anew('suspension'), resumed()];
    for (const [at, ...since] of [[NOW], [on('03-06 09:00'), ...sentBack], [on('06-30 09:00'), ...putOff]] as const) {
      given(...longCycle, extensionAsked({ days: 100 }), extended, ...since)
        .when(ask({ days: 80 }), { at })
        .then(extensionAsked({ days: 80, at }));
      given(...longCycle, extensionAsked({ days: 100 }), extended, ...since)
        .when(ask({ days: 81 }), { at })
        .thenRejected('extension.too-long-in-all', { most: 180, left: 80 });
    }
  });

  test('is done one at a time', () => {
    given(...call, extensionAsked())
      .when(ask())
      .thenRejected('extension.already-asked');
    given(...call, extensionAsked(), extensionRefused())
      .when(ask())
      .then(extensionAsked());
  });

  test('is possible three times', () => {
    const twice = [extensionAsked(), granted(1), extensionAsked(), granted(2)];
    given(...call, ...twice)
      .when(ask())
      .then(extensionAsked());
    given(...call, ...twice, extensionAsked(), granted(3))
      .when(ask())
      .thenRejected('extension.no-more', { most: 3 });
  });

  test('is not for others', () => {
    given(...call)
      .when(ask(), { by: officer.otherClerk })
      .thenRejected('slip.not-yours');
    given(...call)
      .when(ask(), { by: officer.supervisor })
      .thenRejected('officer.lacks-role', { needs: 'clerk, signer, agent' });
  });

  test('is for a slip in the department’s hands', () => {
    given(...call, returned())
      .when(ask())
      .thenRejected('slip.is-return-asked');
    given(...call, suspended())
      .when(ask())
      .thenRejected('slip.is-suspended');
    given(...call, withdrawn())
      .when(ask())
      .thenRejected('call.is-withdrawn');
    given(...call, fedBack({ at: NOW }))
      .when(ask())
      .thenRejected('call.is-awaiting-confirmation');
  });
});

describe('granting an extension', () => {
  test('moves the closing limit, counted on from its last day', () => {
    given(...call, extensionAsked())
      .when(grant())
      .then(granted(3));
    expect(longer(3)).toMatchObject({
      lastDay: day('03-12'),
      dueAt: on('03-12 24:00'),
      counted: ['03-03', '03-04', '03-05', '03-06', '03-09', '03-10', '03-11', '03-12'].map(day),
      lengthenedBy: [{ length: 3, unit: 'working-day' }],
    });
  });

  test('may give other days than were asked', () => {
    given(...call, extensionAsked())
      .when(grant({ days: 1 }))
      .then(granted(1));
    given(...call, extensionAsked())
      .when(grant({ days: 4 }))
      .thenRejected('extension.too-long', { most: 3 });
    given(...call, extensionAsked())
      .when(grant({ days: 0 }))
      .thenRejected('limit.not-positive', { length: 0 });
  });

  test('is possible until the limit', () => {
    given(...call, ...lastDay, extensionAsked({ at: on('03-09 16:00') }))
      .when(grant(), { at: on('03-09 24:00') })
      .then(moved({ deadline: longer(3), at: on('03-09 24:00') }));
    given(...call, extensionAsked())
      .when(grant(), { at: on('03-10 00:00:00.001') })
      .thenRejected('slip.limit-passed');
  });

  test('beyond three days in a long-cycle matter needs the county leader', () => {
    const longCycle: readonly CallFact[] = [
      raised({ urgency: 'long-cycle' }),
      dispatched({}, 'long-cycle'),
      signedFor(),
      responded(),
      extensionAsked({ days: 30 }),
    ];
    const long = deadline(180, 'day', DISPATCHED_AT);
    given(...longCycle)
      .when(grant())
      .thenRejected('extension.needs-county-leader');
    given(...longCycle)
      .when(grant({ approvedBy: '县长' }))
      .then(moved({ deadline: longer(30, long), approvedBy: '县长' }));
  });

  test('is the supervisor’s, and needs to be asked for', () => {
    given(...call, extensionAsked())
      .when(grant(), { by: officer.dispatcher })
      .thenRejected('officer.lacks-role', { needs: 'supervisor' });
    given(...call)
      .when(grant())
      .thenRejected('extension.not-asked');
    given(...call, extensionAsked(), granted(3))
      .when(grant())
      .thenRejected('extension.not-asked');
  });

  test('is too late once the feedback is filed', () => {
    given(...call, extensionAsked(), fedBack({ at: NOW }))
      .when(grant())
      .thenRejected('call.is-awaiting-confirmation');
  });
});

describe('refusing an extension', () => {
  test('is the supervisor’s, with a reason; the limit stays', () => {
    given(...call, extensionAsked())
      .when(refuse)
      .then(extensionRefused());
    given(...call, extensionAsked())
      .when(refuse, { by: officer.clerk })
      .thenRejected('officer.lacks-role', { needs: 'supervisor' });
  });

  test('is possible after the limit', () => {
    given(...call, ...lastDay, extensionAsked({ at: on('03-09 16:00') }))
      .when(refuse, { at: on('03-10 09:00') })
      .then(expect.objectContaining({ type: 'ClosureDeadlineMissed' }), extensionRefused({ at: on('03-10 09:00') }));
  });

  test('needs to be asked for', () => {
    given(...call)
      .when(refuse)
      .thenRejected('extension.not-asked');
    given(...call, extensionAsked(), extensionRefused())
      .when(refuse)
      .thenRejected('extension.not-asked');
  });
});

test('an extension is judged no more once the slip is fed back', () => {
  const helper = dispatched({ slip: slip(2), to: unit.environment, part: 'cooperating' });
  const asked = extensionAsked({ slip: slip(2), by: officer.otherClerk.id });
  for (const judgement of [grant(), refuse]) {
    given(...call, helper, asked, helperFedBack({ at: NOW }))
      .when({ ...judgement, slip: slip(2) } as CallCommand)
      .thenRejected('slip.is-fed-back');
    given(...call, extensionAsked(), withdrawn())
      .when(judgement)
      .thenRejected('call.is-withdrawn');
  }
});

test('what was asked before the work was sent back is void', () => {
  given(...call, extensionAsked(), fedBack({ at: NOW }), reworkOrdered({ at: NOW }))
    .when(grant())
    .thenRejected('extension.not-asked');
});

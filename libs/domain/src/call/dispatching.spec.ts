import {
  CALL_ID,
  day,
  deadlinesFrom,
  declined,
  dispatched,
  fedBack,
  given,
  NOW,
  officer,
  on,
  raised,
  reopened,
  rulesWith,
  slip,
  unit,
  unitsWith,
} from '@app/testing';
import type { CallCommand } from './call.decide.js';
import type { DispatchCall } from './dispatching.js';

const { basis } = dispatched().data;
const dispatch = (words: Partial<DispatchCall> = {}): CallCommand => ({
  act: 'dispatchCall',
  words: { to: [{ unit: unit.market, part: 'lead' }], basis, ...words },
});
const lead = { unit: unit.market, part: 'lead' } as const;
const helper = { unit: unit.environment, part: 'cooperating' } as const;
const longCycle = raised({ urgency: 'long-cycle' });
const april = { what: '完成设计', day: day('04-10') };

describe('dispatching a call', () => {
  test('gives the lead department a slip with its own limits', () => {
    given(raised())
      .when(dispatch())
      .then(dispatched({ at: NOW }));
  });

  test('counts an ordinary call from the day after: two working days to respond, five to close, one to return', () => {
    const { respond, close, return: window, onSite } = deadlinesFrom(NOW);
    expect([respond?.dueAt, close?.dueAt, window?.dueAt, onSite]).toEqual([
      on('03-04 24:00'),
      on('03-09 24:00'),
      on('03-03 24:00'),
      undefined,
    ]);
    expect(close?.counted).toEqual(['03-03', '03-04', '03-05', '03-06', '03-09'].map(day));
  });

  test('counts an urgent call round the clock: half an hour to respond, two hours to arrive', () => {
    const { respond, onSite, close } = deadlinesFrom(NOW, 'urgent');
    expect([respond?.dueAt, onSite?.dueAt, close?.dueAt]).toEqual([
      on('03-02 10:30'),
      on('03-02 12:00'),
      on('03-03 24:00'),
    ]);
    given(raised({ urgency: 'urgent' }))
      .when(dispatch())
      .then(dispatched({ at: NOW }, 'urgent'));
  });

  test('counts three working days for a consultation', () => {
    given(raised({ urgency: 'consultation' }))
      .when(dispatch())
      .then(dispatched({ at: NOW }, 'consultation'));
  });

  test('gives each cooperating department a slip with its own clock', () => {
    given(raised())
      .when(dispatch({ to: [helper, lead, { unit: unit.marketOffice, part: 'cooperating' }] }))
      .then(
        dispatched({ at: NOW, slip: slip(1), to: unit.environment, part: 'cooperating' }),
        dispatched({ at: NOW, slip: slip(2), to: unit.market, part: 'lead' }),
        dispatched({ at: NOW, slip: slip(3), to: unit.marketOffice, part: 'cooperating' }),
      );
  });

  test('may say why no list item fits', () => {
    given(raised())
      .when(dispatch({ basis: { noneFits: '清单未列' } }))
      .then(dispatched({ at: NOW, basis: { noneFits: '清单未列' } }));
  });

  test('keeps the settings under which it happened', () => {
    given(raised())
      .when(dispatch(), { rules: rulesWith({ version: 7 }) })
      .then(dispatched({ at: NOW, settings: 7 }));
  });

  test('after a recurrence numbers the slips on', () => {
    given(raised(), dispatched(), fedBack(), reopened())
      .when(dispatch(), { at: on('03-20 10:00') })
      .then(dispatched({ slip: slip(2), at: on('03-20 10:00') }));
  });

  test('is the dispatcher’s', () => {
    for (const by of [officer.caller, officer.clerk, officer.supervisor])
      given(raised()).when(dispatch(), { by }).thenRejected('officer.lacks-role', { needs: 'dispatcher' });
  });

  test('is only for a call that waits for it', () => {
    given(raised({ needsApproval: true }))
      .when(dispatch())
      .thenRejected('call.is-awaiting-approval');
    given(raised(), dispatched()).when(dispatch()).thenRejected('call.is-with-departments');
    given(raised(), declined()).when(dispatch()).thenRejected('call.is-declined');
  });

  test('names exactly one lead', () => {
    for (const to of [[], [helper], [lead, { ...helper, part: 'lead' as const }]])
      given(raised()).when(dispatch({ to })).thenRejected('dispatch.needs-one-lead');
  });

  test('names no department twice', () => {
    given(raised())
      .when(dispatch({ to: [lead, { ...lead, part: 'cooperating' }] }))
      .thenRejected('dispatch.department-twice');
  });

  test('goes to departments and agencies that are not closed', () => {
    for (const wrong of [unit.town, unit.county, unit.village])
      given(raised())
        .when(dispatch({ to: [{ unit: wrong, part: 'lead' }] }))
        .thenRejected('unit.not-callable', { unit: wrong });
    given(raised())
      .when(dispatch(), {
        units: unitsWith({ code: unit.market, name: '市场监督管理局', kind: 'department', closed: true }),
      })
      .thenRejected('unit.not-callable', { unit: unit.market });
  });

  test('is refused where the calendar does not reach the limit', () => {
    given(raised({ at: on('12-31 09:00') }), reopened())
      .when(dispatch(), { at: '2027-12-30T02:00:00.000Z' as typeof NOW })
      .thenRejected('calendar.beyond-horizon', { horizon: '2027-12-31' });
  });
});

describe('dispatching a long-cycle call', () => {
  test('gives 180 days', () => {
    given(longCycle)
      .when(dispatch())
      .then(dispatched({ at: NOW }, 'long-cycle'));
    expect(deadlinesFrom(NOW, 'long-cycle').close?.lastDay).toBe(day('08-31'));
  });

  test('may give fewer days, and milestones to the lead', () => {
    const deadlines = {
      ...deadlinesFrom(NOW),
      close: expect.objectContaining({ limit: { length: 60, unit: 'day' }, lastDay: day('05-06') }),
    };
    given(longCycle)
      .when(dispatch({ to: [lead, helper], closeWithinDays: 60, milestones: [april] }))
      .then(
        dispatched({ at: NOW, deadlines, milestones: [{ ...april, dueAt: on('04-10 24:00') }] }),
        dispatched({ at: NOW, deadlines, slip: slip(2), to: unit.environment, part: 'cooperating' }),
      );
  });

  test('gives 180 days at most, and one at least', () => {
    given(longCycle)
      .when(dispatch({ closeWithinDays: 180 }))
      .then(dispatched({ at: NOW }, 'long-cycle'));
    given(longCycle)
      .when(dispatch({ closeWithinDays: 181 }))
      .thenRejected('dispatch.long-cycle-too-long', { most: 180 });
    given(longCycle)
      .when(dispatch({ closeWithinDays: 0 }))
      .thenRejected('limit.not-positive', { length: 0 });
  });

  test('may have a milestone on its last day', () => {
    const last = { what: '完工', day: day('08-31') };
    given(longCycle)
      .when(dispatch({ milestones: [last] }))
      .then(dispatched({ at: NOW, milestones: [{ ...last, dueAt: on('08-31 24:00') }] }, 'long-cycle'));
  });

  test('has each milestone once, after today and within the limit', () => {
    for (const wrong of [day('03-02'), day('02-01'), day('09-01')])
      given(longCycle)
        .when(dispatch({ milestones: [april, { what: '完工', day: wrong }] }))
        .thenRejected('milestone.not-within-limit', { milestone: '完工' });
    given(longCycle)
      .when(dispatch({ milestones: [april, { ...april, day: day('05-10') }] }))
      .thenRejected('milestone.named-twice');
  });

  test('is the only one with a length and milestones of its own', () => {
    given(raised({ call: CALL_ID }))
      .when(dispatch({ closeWithinDays: 3 }))
      .thenRejected('dispatch.not-long-cycle');
    given(raised())
      .when(dispatch({ milestones: [april] }))
      .thenRejected('dispatch.not-long-cycle');
  });
});

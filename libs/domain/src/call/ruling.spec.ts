import {
  closed,
  deadlinesFrom,
  deemedConfirmed,
  dispatched,
  disputed,
  fedBack,
  given,
  NOW,
  officer,
  raised,
  redispatched,
  returned,
  returnRefused,
  signedFor,
  slip,
  unit,
} from '@app/testing';
import type { CallCommand } from './call.decide.js';
import type { CallFact } from './call.events.js';
import type { RuleResponsibility } from './ruling.js';

const basis = { noneFits: '联席会议认定' };
const ruling = '联〔2026〕1号';
const rule = (words: Partial<RuleResponsibility> = {}): CallCommand => ({
  act: 'ruleResponsibility',
  words: { ruling, lead: unit.housing, cooperating: [], basis, bears: unit.market, ...words },
});
const ruled = (more: object = {}): CallFact => ({
  type: 'ResponsibilityRuled',
  data: { at: NOW, ruling, lead: unit.housing, cooperating: [], bears: unit.market, released: [slip(1)], ...more },
});
const { return: _, ...deadlines } = deadlinesFrom(NOW);
const system = { by: 'system' as never, deadlines, basis };
const helper = dispatched({ slip: slip(2), to: unit.environment, part: 'cooperating' });
const call = [raised(), dispatched(), signedFor(), returned(), returnRefused(), disputed()];

describe('a ruling upon a call', () => {
  test('releases who led and sends the slip to whom it names, without a window to return it', () => {
    given(...call)
      .when(rule())
      .then(ruled(), redispatched({ ...system, to: unit.housing }));
  });

  test('told twice changes nothing', () => {
    given(...call, ruled(), redispatched({ to: unit.housing }))
      .when(rule())
      .thenNothing();
  });

  test('that confirms the lead takes a return back that nobody had judged', () => {
    const asked = [raised(), dispatched(), signedFor(), returned()];
    const confirmed = ruled({ lead: unit.market, released: [] });
    given(...asked)
      .when(rule({ lead: unit.market }))
      .then(confirmed);
    given(...asked, confirmed)
      .when({ act: 'acceptReturn', slip: slip(1), words: { basis } })
      .thenRejected('slip.is-in-hand');
  });

  test('that names a helper as the lead ends its cooperating slip', () => {
    given(...call, helper)
      .when(rule({ lead: unit.environment }))
      .then(
        ruled({ lead: unit.environment, released: [slip(1), slip(2)] }),
        redispatched({ ...system, slip: slip(3), to: unit.environment }),
      );
  });

  test('keeps the helpers that have a slip and sends one to those that have none', () => {
    const cooperating = [unit.environment, unit.market];
    given(...call, helper)
      .when(rule({ cooperating }))
      .then(
        ruled({ cooperating }),
        redispatched({ ...system, slip: slip(3), to: unit.housing }),
        dispatched({ ...system, at: NOW, slip: slip(4), to: unit.market, part: 'cooperating' }),
      );
  });

  test('dispatches a call for which nobody was named', () => {
    given(raised())
      .when(rule())
      .then(ruled({ released: [] }), dispatched({ ...system, at: NOW, to: unit.housing }));
  });

  test('comes too late for work that is done or over', () => {
    given(raised(), dispatched(), fedBack({ at: NOW }))
      .when(rule())
      .then({ type: 'RulingWithoutEffect', data: { at: NOW, ruling, because: 'awaiting confirmation' } });
    const over = [raised(), dispatched(), fedBack({ at: NOW }), deemedConfirmed({ at: NOW }), closed(NOW)];
    const noted: CallFact = { type: 'RulingWithoutEffect', data: { at: NOW, ruling, because: 'closed' } };
    given(...over)
      .when(rule())
      .then(noted);
    given(...over, noted)
      .when(rule())
      .thenNothing();
  });

  test('is told by the system only', () => {
    given(...call)
      .when(rule(), { by: officer.arbiter })
      .thenRejected('officer.lacks-role');
  });
});

describe('an agreement of the departments', () => {
  const end = (words: object = {}): CallCommand => ({
    act: 'endDispute',
    words: { reason: '会商一致', round: 1, since: NOW, ...words },
  });
  const ended = (more: object = {}): CallFact => ({
    type: 'DisputeEnded',
    data: { at: NOW, reason: '会商一致', round: 1, lead: unit.market, released: [], ...more },
  });

  test('ends the dispute where the call is, or sends it where they agreed', () => {
    given(...call)
      .when(end())
      .then(ended());
    given(...call)
      .when(end({ lead: unit.environment }))
      .then(
        ended({ lead: unit.environment, released: [slip(1)] }),
        redispatched({ ...system, basis: { noneFits: '会商一致' }, to: unit.environment }),
      );
  });

  test('told again, or after the call went elsewhere, changes nothing', () => {
    given(...call, ended())
      .when(end({ lead: unit.environment }))
      .thenNothing();
    given(...call, redispatched({ at: NOW }))
      .when(end({ since: dispatched().data.at }))
      .thenNothing();
  });
});

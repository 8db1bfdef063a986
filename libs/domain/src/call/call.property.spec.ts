import { isRejection } from '@app/kernel';
import {
  commandOf,
  countBySlip,
  dispatched,
  everyLife,
  everyLog,
  isExtension,
  isRaised,
  logOf,
  occasionOf,
  officer,
  raised,
  type Step,
  slip,
  statesOf,
  words,
} from '@app/testing';
import fc from 'fast-check';
import { type CallCommand, decideCall } from './call.decide.js';
import type { CallFact } from './call.events.js';
import { evolveCall, UNRAISED } from './call.evolve.js';
import { leadOf, type Raised } from './call.state.js';
import type { DispatchedSlip } from './slip.events.js';
import { isOpen, type Slip } from './slip.state.js';

const callsOf = (steps: readonly Step[]) => steps.map(({ after }) => after).filter(isRaised);

/** Slips that were dispatched since the call was raised, or reopened. */
const ofThisRound = (log: readonly CallFact[]): ReadonlySet<string> => {
  const round = log.slice(log.findLastIndex(({ type }) => type === 'CallReopened') + 1);
  const sent = round.filter(({ type }) => type === 'SlipDispatched' || type === 'SlipRedispatched');
  return new Set(sent.map(({ data }) => (data as DispatchedSlip).slip));
};

const leadsOf = ({ slips }: Raised, log: readonly CallFact[]) => {
  const round = ofThisRound(log);
  const leads = slips.filter(({ id, part }) => round.has(id) && part === 'lead');
  return leads.filter((lead) => isOpen(lead) || lead.standing.is === 'fed back');
};

describe('whatever officers do to a call, and whenever', () => {
  test('exactly one lead slip is open or fed back once it is dispatched', () => {
    everyLife((steps) => {
      for (const [step, { after }] of steps.entries())
        if (isRaised(after) && /^(with departments|awaiting confirmation)$/.test(after.standing.is))
          expect(leadsOf(after, logOf(steps.slice(0, step + 1)))).toEqual([leadOf(after)]);
    });
  });

  test('no department has two open slips', () => {
    everyLife((steps) => {
      for (const { slips } of callsOf(steps)) {
        const open = slips.filter(isOpen).map(({ to }) => to);
        expect(open).toEqual([...new Set(open)]);
      }
    });
  });

  test('no slip is open when the call waits to be confirmed or is closed', () => {
    everyLife((steps) => {
      for (const { slips, standing } of callsOf(steps))
        if (/^(closed|awaiting confirmation)$/.test(standing.is)) expect(slips.filter(isOpen)).toEqual([]);
    });
  });

  test('a slip is returned and extended as often as the tenant allows', () => {
    everyLife((steps) => {
      const { returnsPerSlip, extensions } = (steps[0] as Step).occasion.rules.settings;
      const returns = countBySlip(logOf(steps), ({ type }) => type === 'SlipReturned');
      expect(returns.filter((times) => times > returnsPerSlip)).toEqual([]);
      expect(countBySlip(logOf(steps), isExtension).filter((times) => times > extensions.most)).toEqual([]);
    });
  });

  test('a call is closed after the feedback of its lead only', () => {
    everyLog((log) => {
      const before = statesOf(log);
      for (const [index, { type }] of log.entries())
        if (type === 'CallClosed') expect((leadOf(before[index] as Raised) as Slip).standing.is).toBe('fed back');
    });
  });

  test('a repeated command changes nothing where it is already so', () => {
    const settling: ReadonlySet<CallCommand['act']> = new Set([
      ...(['raiseCall', 'approveCall', 'holdBackCall', 'declineCall', 'withdrawCall', 'confirmClosure'] as const),
      ...(['signForSlip', 'arriveOnSite', 'disputeSlip', 'excludeSlip', 'letTimePass', 'redateCall'] as const),
    ]);
    everyLife((steps) => {
      for (const { command, after, occasion, decision } of steps)
        if (settling.has(command.act) && !isRejection(decision))
          expect(decideCall(command, occasion)(after)).toEqual([]);
    });
  });

  test('a command that may be given once is refused when it is repeated', () => {
    const once: ReadonlySet<CallCommand['act']> = new Set([
      ...(['dispatchCall', 'sendBack', 'reopenForRecurrence', 'recordCallback', 'returnSlip', 'acceptReturn'] as const),
      ...(['refuseReturn', 'askExtension', 'grantExtension', 'refuseExtension', 'suspendSlip'] as const),
      ...(['signFeedback', 'reachMilestone', 'rateDepartment'] as const),
    ]);
    everyLife((steps) => {
      for (const { command, after, occasion, decision } of steps)
        if (once.has(command.act) && !isRejection(decision))
          expect(decideCall(command, occasion)(after)).toMatchObject({ rejected: expect.any(String) });
    });
  });

  test('every refusal is a code, thing.reason', () => {
    everyLife((steps) => {
      for (const { decision } of steps)
        if (isRejection(decision)) expect(decision.rejected).toMatch(/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/);
    });
  });

  test('every prefix of the log folds, also when it was stored as JSON in between', () => {
    everyLife((steps) => {
      const stored = JSON.parse(JSON.stringify(logOf(steps))) as readonly CallFact[];
      const states = statesOf(stored);
      expect(states.slice(1).filter((state) => !isRaised(state))).toEqual([]);
      expect(states.at(-1)).toEqual(steps.at(-1)?.after);
    });
  });
});

test('officers without business power change nothing', () => {
  const powerless = fc.constantFrom(officer.arbiter, officer.listKeeper, officer.assessor, officer.admin);
  const acts = fc.constantFrom(...Object.values(commandOf));
  const call = [raised(), dispatched()].reduce(evolveCall, UNRAISED);
  fc.assert(
    fc.property(acts, words, powerless, (act, said, by) => {
      const command = act(said, slip(1));
      expect(decideCall(command, occasionOf(command, { by }))(call)).toMatchObject({ rejected: expect.any(String) });
    }),
  );
});

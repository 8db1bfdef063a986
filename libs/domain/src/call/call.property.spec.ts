import { isRejection } from '@app/kernel';
import {
  commandOf,
  dispatched,
  lead,
  lives,
  logOf,
  occasionOf,
  officer,
  raised,
  type Step,
  slip,
  words,
} from '@app/testing';
import fc from 'fast-check';
import { type CallCommand, decideCall } from './call.decide.js';
import type { CallFact } from './call.events.js';
import { evolveCall, UNRAISED } from './call.evolve.js';
import { type Call, leadOf, type Raised } from './call.state.js';
import type { DispatchedSlip } from './slip.events.js';
import { isOpen, type Slip } from './slip.state.js';
import { nextAlarm } from './time.js';

const SEED = 20_260_302;
const everyLife = (holds: (steps: readonly Step[]) => void) =>
  fc.assert(
    fc.property(lives, (life) => holds(lead(life))),
    { numRuns: 100 },
  );
const everyLog = (holds: (log: readonly CallFact[]) => void) => everyLife((steps) => holds(logOf(steps)));
const states = (log: readonly CallFact[]): readonly Call[] => {
  const all: Call[] = [UNRAISED];
  for (const fact of log) all.push(evolveCall(all.at(-1) as Call, fact));
  return all;
};
const isRaised = (call: Call): call is Raised => call !== 'unraised';
const raisedOf = (steps: readonly Step[]) => steps.map(({ after }) => after).filter(isRaised);
const countBySlip = (log: readonly CallFact[], counts: (fact: CallFact) => boolean) => {
  const bySlip = new Map<string, number>();
  for (const fact of log.filter(counts)) {
    const { slip } = fact.data as { slip: string };
    bySlip.set(slip, (bySlip.get(slip) ?? 0) + 1);
  }
  return [...bySlip.values()];
};

/** Slips that were dispatched since the call was raised, or reopened. */
const ofThisRound = (log: readonly CallFact[]): ReadonlySet<string> => {
  const round = log.slice(log.findLastIndex(({ type }) => type === 'CallReopened') + 1);
  const sent = round.filter(({ type }) => type === 'SlipDispatched' || type === 'SlipRedispatched');
  return new Set(sent.map(({ data }) => (data as DispatchedSlip).slip));
};

describe('the lives that are tried', () => {
  const logs = fc.sample(lives, { numRuns: 400, seed: SEED }).map((life) => logOf(lead(life)));
  const told = new Set(logs.flatMap((log) => log.map(({ type }) => type)));

  test('tell every fact that there is', () => {
    const everything: Record<CallFact['type'], true> = {
      ...{ CallRaised: true, CallApproved: true, CallHeldBack: true, CallDeclined: true, CallWithdrawn: true },
      ...{ ClosureConfirmed: true, ClosureDeemedConfirmed: true, CallClosed: true, ReworkOrdered: true },
      ...{ CallReopened: true, ServedPersonRated: true, SlipDispatched: true, SlipRedispatched: true },
      ...{ SlipSignedFor: true, SlipDeemedSignedFor: true, ResponseGiven: true, ArrivedOnSite: true },
      ...{ SlipReturned: true, ReturnAccepted: true, ReturnRefused: true, ResponsibilityDisputed: true },
      ...{ ExtensionAsked: true, ExtensionRefused: true, DeadlineMoved: true, SlipSuspended: true },
      ...{ SlipResumed: true, SlipDischarged: true, FeedbackPrepared: true, FeedbackFiled: true },
      ...{ MilestoneReached: true, MilestoneMissed: true, DepartmentRated: true, SlipExcluded: true },
      ...{ DeadlineNear: true, ResponseDeadlineMissed: true, OnSiteDeadlineMissed: true, ClosureDeadlineMissed: true },
    };
    expect(Object.keys(everything).filter((type) => !told.has(type as CallFact['type']))).toEqual([]);
  });

  test('extend a limit more than once, return two slips, and reopen what was closed', () => {
    const extended = (log: readonly CallFact[]) =>
      countBySlip(log, (fact) => fact.type === 'DeadlineMoved' && fact.data.reason === 'extension');
    expect(Math.max(...logs.flatMap(extended))).toBeGreaterThan(1);
    expect(Math.max(...logs.map((log) => log.filter(({ type }) => type === 'SlipReturned').length))).toBeGreaterThan(1);
    expect(Math.max(...logs.map((log) => log.filter(({ type }) => type === 'CallClosed').length))).toBeGreaterThan(1);
  });
});

describe('whatever officers do to a call, and whenever', () => {
  test('exactly one lead slip is open or fed back once it is dispatched', () => {
    everyLife((steps) => {
      steps.forEach(({ after }, step) => {
        if (!isRaised(after)) return;
        if (!['with departments', 'awaiting confirmation'].includes(after.standing.is)) return;
        const round = ofThisRound(logOf(steps.slice(0, step + 1)));
        const leads = after.slips.filter(
          (slip) => round.has(slip.id) && slip.part === 'lead' && (isOpen(slip) || slip.standing.is === 'fed back'),
        );
        expect(leads).toEqual([leadOf(after)]);
      });
    });
  });

  test('no department has two open slips', () => {
    everyLife((steps) => {
      for (const { slips } of raisedOf(steps)) {
        const open = slips.filter(isOpen).map(({ to }) => to);
        expect(open).toEqual([...new Set(open)]);
      }
    });
  });

  test('no slip is open when the call is over', () => {
    everyLife((steps) => {
      for (const { slips, standing } of raisedOf(steps))
        if (standing.is === 'closed' || standing.is === 'awaiting confirmation')
          expect(slips.filter(isOpen)).toEqual([]);
    });
  });

  test('time never runs backwards in the log', () => {
    everyLog((log) => {
      const times = log.map(({ data }) => data.at);
      expect(times).toEqual(times.toSorted());
    });
  });

  test('nothing is told of a time that has not come, unless the clock was set back', () => {
    everyLife((steps) => {
      for (const { decision, occasion, before } of steps) {
        const now = isRaised(before) && before.lastAt > occasion.at ? before.lastAt : occasion.at;
        if (!isRejection(decision)) expect(decision.filter(({ data }) => data.at > now)).toEqual([]);
      }
    });
  });

  test('a slip is returned and extended as often as the tenant allows', () => {
    everyLife((steps) => {
      const log = logOf(steps);
      const { returnsPerSlip, extensions: allowed } = (steps[0] as Step).occasion.rules.settings;
      const returns = countBySlip(log, ({ type }) => type === 'SlipReturned');
      const extensions = countBySlip(log, (fact) => fact.type === 'DeadlineMoved' && fact.data.reason === 'extension');
      expect(returns.filter((times) => times > returnsPerSlip)).toEqual([]);
      expect(extensions.filter((times) => times > allowed.most)).toEqual([]);
    });
  });

  test('a call is closed after the feedback of its lead only', () => {
    everyLog((log) => {
      const all = states(log);
      log.forEach(({ type }, index) => {
        if (type !== 'CallClosed') return;
        expect((leadOf(all[index] as Raised) as Slip).standing.is).toBe('fed back');
      });
    });
  });

  test('a missed limit stays missed, and is told once', () => {
    everyLog((log) => {
      const missedIn = (call: Call) =>
        isRaised(call)
          ? call.slips.flatMap(({ id, missed }) => Object.keys(missed).map((limit) => `${id} ${limit}`))
          : [];
      const all = states(log).map(missedIn);
      for (const [index, missed] of all.slice(1).entries())
        expect(missed).toEqual(expect.arrayContaining(all[index] as string[]));
      const told = log
        .filter(({ type }) => type.endsWith('DeadlineMissed'))
        .map(({ type, data }) => JSON.stringify({ type, ...data }));
      expect(told).toEqual([...new Set(told)]);
    });
  });

  test('when time has passed nothing is due any more, and passing it again changes nothing', () => {
    everyLife((steps) => {
      for (const { command, after, occasion, decision } of steps) {
        if (command.act !== 'letTimePass' || isRejection(decision)) continue;
        expect((nextAlarm(after) ?? '9') > occasion.at).toBe(true);
        expect(decideCall(command, occasion)(after)).toEqual([]);
      }
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

  test('the log can be stored as JSON, and folds to the same call from any place of it', () => {
    everyLife((steps) => {
      const log = JSON.parse(JSON.stringify(logOf(steps))) as readonly CallFact[];
      expect(states(log).at(-1)).toEqual(steps.at(-1)?.after);
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

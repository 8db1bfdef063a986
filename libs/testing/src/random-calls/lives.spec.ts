import type { CallFact } from '@app/domain';
import fc from 'fast-check';
import { countBySlip, isExtension } from './every-life.js';
import { lead, logOf } from './leading.js';
import { lives } from './lives.js';

const SEED = 20_260_302;
const EVERYTHING: Readonly<Record<CallFact['type'], true>> = {
  ...{ CallRaised: true, CallApproved: true, CallHeldBack: true, CallDeclined: true, CallWithdrawn: true },
  ...{
    ClosureConfirmed: true,
    ClosureDeemedConfirmed: true,
    ConfirmationMoved: true,
    CallClosed: true,
    ReworkOrdered: true,
  },
  ...{
    CallReopened: true,
    ServedPersonRated: true,
    ServedLinkIssued: true,
    SlipDispatched: true,
    SlipRedispatched: true,
  },
  ...{ SlipSignedFor: true, SlipDeemedSignedFor: true, ResponseGiven: true, ArrivedOnSite: true },
  ...{ SlipReturned: true, ReturnAccepted: true, ReturnRefused: true, ResponsibilityDisputed: true },
  ...{ ExtensionAsked: true, ExtensionRefused: true, DeadlineMoved: true, SlipSuspended: true },
  ...{ SlipResumed: true, SlipDischarged: true, FeedbackPrepared: true, FeedbackFiled: true },
  ...{
    MilestoneReached: true,
    MilestoneMissed: true,
    DepartmentRated: true,
    SlipExcluded: true,
    CallQualityMarked: true,
  },
  ...{ DeadlineNear: true, ResponseDeadlineMissed: true, OnSiteDeadlineMissed: true, ClosureDeadlineMissed: true },
  ...{ ResponsibilityRuled: true, RulingWithoutEffect: true, DisputeEnded: true },
};

// Without this, a property might hold because nothing ever happens.
describe('the lives that are tried', () => {
  const logs = fc.sample(lives, { numRuns: 500, seed: SEED }).map((life) => logOf(lead(life)));
  const mostOf = (count: (log: readonly CallFact[]) => readonly number[]) => Math.max(...logs.flatMap(count));
  const times = (type: CallFact['type']) => mostOf((log) => [log.filter((fact) => fact.type === type).length]);

  test('tell every fact that there is', () => {
    const told = new Set(logs.flatMap((log) => log.map(({ type }) => type)));
    expect(Object.keys(EVERYTHING).filter((type) => !told.has(type as CallFact['type']))).toEqual([]);
  });

  test('extend a limit more than once, return two slips, and close a call twice', () => {
    expect(mostOf((log) => countBySlip(log, isExtension))).toBeGreaterThan(1);
    expect(times('SlipReturned')).toBeGreaterThan(1);
    expect(times('CallClosed')).toBeGreaterThan(1);
  });
});

import {
  type Call,
  type CallCommand,
  type CallFact,
  decideCall,
  evolveCall,
  type Officer,
  slipOf,
  UNRAISED,
} from '@app/domain';
import { type Instant, isRejection, plusMs, type UnitCode } from '@app/kernel';
import { DISPATCHED_AT, day, FEEDBACK, occasionOf, officer, on, raised, slip, unit, usualOfficer } from '@app/testing';
import fc from 'fast-check';

const HOUR = 3_600_000;
const SLIPS = [1, 2, 3].map(slip);
const reason = '理由';
const basis = { noneFits: '清单未列' };

/** Which of the acts that the rules allow is done, how long after the one before; acts that end a call are rare. */
interface Step {
  readonly nth: number;
  readonly rare: boolean;
  readonly hoursLater: number;
}

const ruled = (ruling: string, lead: UnitCode): CallCommand => ({
  act: 'ruleResponsibility',
  words: { ruling, lead, cooperating: [unit.market], basis, bears: unit.market },
});

const onCall: readonly CallCommand[] = [
  { act: 'approveCall', words: {} },
  { act: 'holdBackCall', words: { reason } },
  { act: 'declineCall', words: { reason } },
  { act: 'dispatchCall', words: { to: [{ unit: unit.market, part: 'lead' }], basis } },
  {
    act: 'dispatchCall',
    words: {
      to: [
        { unit: unit.market, part: 'lead' },
        { unit: unit.environment, part: 'cooperating' },
      ],
      basis,
    },
  },
  { act: 'withdrawCall', words: { reason } },
  { act: 'confirmClosure', words: { solved: true } },
  { act: 'confirmClosure', words: { solved: false } },
  { act: 'sendBack', words: { reason } },
  { act: 'reopenForRecurrence', words: { reason } },
  { act: 'letTimePass' },
  ruled('联〔2026〕1号', unit.housing),
  ruled('联〔2026〕2号', unit.environment),
  { act: 'endDispute', words: { reason, round: 1, since: on('12-31 00:00'), lead: unit.environment } },
  { act: 'redateCall' },
];

const onSlip: readonly CallCommand[] = SLIPS.flatMap((one): readonly CallCommand[] => [
  { act: 'signForSlip', slip: one, words: {} },
  {
    act: 'respondToSlip',
    slip: one,
    words: { contact: '王', phone: '13900000001', startsAt: DISPATCHED_AT, measure: '到场' },
  },
  { act: 'returnSlip', slip: one, words: { basis: '三定规定', proposed: unit.housing } },
  { act: 'acceptReturn', slip: one, words: { basis } },
  { act: 'refuseReturn', slip: one, words: { reason } },
  { act: 'disputeSlip', slip: one, words: { reason } },
  { act: 'askExtension', slip: one, words: { days: 2, reason } },
  { act: 'grantExtension', slip: one, words: {} },
  { act: 'refuseExtension', slip: one, words: { reason } },
  { act: 'suspendSlip', slip: one, words: { reason, promiseDate: day('04-20') } },
  { act: 'dischargeSlip', slip: one, words: { reason } },
  { act: 'fileFeedback', slip: one, words: { ...FEEDBACK, takenUpAt: DISPATCHED_AT } },
  { act: 'rateDepartment', slip: one, words: { rating: 'satisfied', speed: 5, attitude: 5, result: 5 } },
  { act: 'excludeSlip', slip: one, words: { reason, approver: '县领导' } },
]);

const RARE: readonly string[] = [
  'ruleResponsibility',
  'endDispute',
  'withdrawCall',
  'declineCall',
  'excludeSlip',
  'suspendSlip',
  'letTimePass',
];
const COMMANDS: readonly CallCommand[] = [...onCall, ...onSlip];
const DISPATCH = onCall.findLast(({ act }) => act === 'dispatchCall') as CallCommand;

const anyStep: fc.Arbitrary<Step> = fc.record({
  nth: fc.nat(1000),
  rare: fc.integer({ min: 1, max: 10 }).map((of) => of === 10),
  hoursLater: fc.oneof(
    fc.constant(0),
    fc.integer({ min: 1, max: 8 }),
    fc.integer({ min: 9, max: 60 }),
    fc.constant(150),
  ),
});

const whoever = (command: CallCommand, call: Call): Officer => {
  const usual = usualOfficer[command.act];
  const to = 'slip' in command && call !== 'unraised' ? slipOf(call, command.slip)?.to : undefined;
  return to !== undefined && usual.unit === unit.market
    ? { ...officer.signer, roles: ['clerk', 'signer'], unit: to }
    : usual;
};

const decided = (command: CallCommand, call: Call, at: Instant): readonly CallFact[] => {
  const decision = decideCall(command, occasionOf(command, { at, by: whoever(command, call) }))(call);
  return isRejection(decision) ? [] : decision;
};

const done = ({ nth, rare }: Step, call: Call, at: Instant): readonly CallFact[] => {
  const wanted = COMMANDS.filter(({ act }) => rare === RARE.includes(act));
  const possible = wanted.map((command) => decided(command, call, at)).filter((facts) => facts.length > 0);
  return possible[nth % possible.length] ?? [];
};

/** What a county does in earnest: every fact is one that the domain decided upon. */
const played = (steps: readonly Step[]): readonly CallFact[] => {
  let at: Instant = DISPATCHED_AT;
  const facts: CallFact[] = [raised()];
  let call = facts.reduce(evolveCall, UNRAISED);
  const happen = (further: readonly CallFact[]): void => {
    call = further.reduce(evolveCall, call);
    facts.push(...further);
  };
  happen(decided(DISPATCH, call, at));
  for (const step of steps) {
    at = plusMs(at, step.hoursLater * HOUR);
    happen(done(step, call, at));
  }
  return facts;
};

/** The facts so far of a call to which anything happened that the rules allow. */
export const anyCall: fc.Arbitrary<readonly CallFact[]> = fc
  .tuple(fc.array(anyStep, { maxLength: 30 }).map(played), fc.nat(1000))
  .map(([facts, cut]) => facts.slice(0, 1 + (cut % facts.length)));

/** The same with what the clock tells of it by a moment. */
export const withTimePassed = (facts: readonly CallFact[], at: Instant): readonly CallFact[] => {
  const told = decided({ act: 'letTimePass' }, facts.reduce(evolveCall, UNRAISED), at);
  return told.length === 0 ? facts : withTimePassed([...facts, ...told], at);
};

import {
  closed,
  confirmed,
  dispatched,
  fedBack,
  given,
  listsWith,
  NOW,
  officer,
  on,
  raised,
  returned,
  rulesWith,
  signedFor,
  slip,
  unitsWith,
} from '@app/testing';
import { type Officer, SYSTEM } from '../authority/officer.js';
import type { CallFact } from './call.events.js';
import { evolveCall, UNRAISED } from './call.evolve.js';
import { type Raised, slipOf } from './call.state.js';
import { callActs, slipActs } from './call-acts.js';
import { mayDoToCall, mayDoToSlip } from './may-do.js';
import type { Slip } from './slip.state.js';

const at = (by: Officer, moment = NOW) => ({
  by,
  at: moment,
  rules: rulesWith(),
  units: unitsWith(),
  lists: listsWith(),
});
const callOf = (...facts: readonly CallFact[]) => facts.reduce(evolveCall, UNRAISED) as Raised;
const allowed = (possibilities: readonly { readonly act: string; readonly forbidden?: object }[]) =>
  possibilities.filter(({ forbidden }) => forbidden === undefined).map(({ act }) => act);
const toCall = (by: Officer, ...facts: readonly CallFact[]) => allowed(mayDoToCall(callOf(...facts), at(by)));
const toSlip = (by: Officer, ...facts: readonly CallFact[]) => {
  const call = callOf(...facts);
  return allowed(mayDoToSlip(slipOf(call, slip(1)) as Slip, call, at(by)));
};

describe('what an officer may do to a call', () => {
  test('is named for every act there is', () => {
    expect(mayDoToCall(callOf(raised()), at(officer.caller)).map(({ act }) => act)).toEqual(Object.keys(callActs));
  });

  test('follows its standing and the officer', () => {
    expect(toCall(officer.caller, raised())).toEqual(['withdrawCall']);
    expect(toCall(officer.dispatcher, raised())).toEqual(['declineCall', 'dispatchCall']);
    expect(toCall(officer.approver, raised({ needsApproval: true }))).toEqual(['approveCall', 'holdBackCall']);
    expect(toCall(officer.caller, raised(), dispatched(), fedBack({ at: NOW }))).toEqual([
      'confirmClosure',
      'sendBack',
    ]);
    expect(toCall(officer.dispatcher, raised(), dispatched(), fedBack({ at: NOW }))).toEqual(['sendBack']);
    expect(toCall(officer.caller, raised(), dispatched(), fedBack({ at: NOW }), confirmed(), closed(NOW))).toEqual([
      'reopenForRecurrence',
    ]);
    expect(toCall(officer.otherCaller, raised())).toEqual([]);
    expect(toCall(officer.admin, raised())).toEqual([]);
    expect(toCall(SYSTEM, raised())).toEqual([]);
  });

  test('names the rule that forbids the rest', () => {
    const possibilities = mayDoToCall(callOf(raised()), at(officer.otherCaller));
    expect(possibilities.find(({ act }) => act === 'withdrawCall')?.forbidden).toEqual({ rejected: 'call.not-yours' });
  });
});

describe('what an officer may do to a slip', () => {
  const call = [raised(), dispatched()];

  test('is named for every act there is', () => {
    const one = callOf(...call);
    const names = mayDoToSlip(slipOf(one, slip(1)) as Slip, one, at(officer.clerk)).map(({ act }) => act);
    expect(names).toEqual(Object.keys(slipActs));
  });

  test('follows its standing and the officer', () => {
    expect(toSlip(officer.clerk, ...call)).toEqual([
      'signForSlip',
      'respondToSlip',
      'arriveOnSite',
      'returnSlip',
      'askExtension',
      'fileFeedback',
    ]);
    expect(toSlip(officer.clerk, ...call, returned())).toEqual(['signForSlip']);
    expect(toSlip(officer.dispatcher, ...call, returned())).toEqual(['acceptReturn', 'refuseReturn', 'disputeSlip']);
    expect(toSlip(officer.supervisor, ...call, signedFor())).toEqual(['suspendSlip', 'excludeSlip']);
    expect(toSlip(officer.otherClerk, ...call)).toEqual([]);
  });

  test('follows the clock', () => {
    const one = callOf(...call);
    const possibilities = mayDoToSlip(slipOf(one, slip(1)) as Slip, one, at(officer.clerk, on('03-04 09:00')));
    expect(possibilities.find(({ act }) => act === 'returnSlip')?.forbidden).toEqual({
      rejected: 'slip.return-too-late',
    });
  });

  test('is what the decision then allows', () => {
    given(...call)
      .when({ act: 'signForSlip', slip: slip(1), words: {} })
      .then(signedFor());
  });
});

import { type Decision, isRejection, latest, reject, type SlipId } from '@app/kernel';
import { perform } from '../acts/act.js';
import { type CommandIn, performIn } from '../acts/act-table.js';
import { only } from '../acts/only.js';
import type { Occasion } from '../authority/occasion.js';
import { type CallAct, onSlip } from './act.js';
import type { CallFact } from './call.events.js';
import { evolveCall } from './call.evolve.js';
import { type Call, type Raised, slipOf } from './call.state.js';
import { type CallActName, type CallWords, callActs, type SlipActName, type SlipWords, slipActs } from './call-acts.js';
import { enterLedgerCall } from './ledger.js';
import type { EnterLedgerCall } from './ledger-row.js';
import { type RaiseCall, raiseCall } from './raising.js';
import { redateCall } from './redating.js';
import { endDispute, ruleResponsibility } from './ruling.js';
import { answerThroughLink, issueServedLink } from './served-person.js';
import { timePassed } from './time.js';

/** An act by its name, with its words; on a slip, with the slip's id. */
export type CallCommand =
  | { readonly act: 'raiseCall'; readonly words: RaiseCall }
  | { readonly act: 'enterLedgerCall'; readonly words: EnterLedgerCall }
  | { readonly act: SystemActName }
  | Told
  | { [N in CallActName]: { readonly act: N; readonly words: CallWords<N> } }[CallActName]
  | { [N in SlipActName]: { readonly act: N; readonly slip: SlipId; readonly words: SlipWords<N> } }[SlipActName];

/** Time itself is an act: whatever was due has happened before anybody acts. */
const letTimePass: CallAct<object> = { who: [only('system')], when: [], facts: () => [] };

/** What nobody tells words for; and what reactions, and the door of the person served, tell a call. */
const systemActs = { letTimePass, redateCall } as const;
const toldActs = { ruleResponsibility, endDispute, issueServedLink, answerThroughLink } as const;
type Told = CommandIn<typeof toldActs>;
type SystemActName = keyof typeof systemActs;

type OnRaisedCall = Exclude<CallCommand, { act: 'raiseCall' | 'enterLedgerCall' }>;

const performed = (command: OnRaisedCall, call: Raised, occasion: Occasion): Decision<CallFact> => {
  if (!('words' in command)) return perform(systemActs[command.act], call, {}, occasion);
  if (!('slip' in command)) return performIn({ ...callActs, ...toldActs }, command, call, occasion);
  const slip = slipOf(call, command.slip);
  return slip === undefined
    ? reject('slip.unknown', { slip: command.slip })
    : perform(onSlip(slipActs[command.act] as never, slip), call, command.words, occasion);
};

/** What was due by now comes first, so that nobody acts on a limit that has passed unseen. */
const afterTimePassed = (command: OnRaisedCall, call: Raised, occasion: Occasion): Decision<CallFact> => {
  const at = latest(occasion.at, call.lastAt);
  const due = timePassed(call, at, occasion.rules);
  const now = due.reduce<Call>(evolveCall, call) as Raised;
  const facts = performed(command, now, { ...occasion, at });
  if (isRejection(facts)) return facts;
  return facts.length > 0 || command.act === 'letTimePass' ? [...due, ...facts] : [];
};

/** The facts that follow from a command upon a call as it stands, or the refusal with its code. */
export const decideCall =
  (command: CallCommand, occasion: Occasion) =>
  (call: Call): Decision<CallFact> => {
    if (command.act === 'raiseCall') return raiseCall(command.words, occasion)(call);
    if (command.act === 'enterLedgerCall') return enterLedgerCall(command.words, occasion)(call);
    if (call === 'unraised') return reject('call.unknown');
    return afterTimePassed(command, call, occasion);
  };

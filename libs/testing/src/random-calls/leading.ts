import {
  type Call,
  type CallCommand,
  type CallFact,
  decideCall,
  evolveCall,
  nextAlarm,
  type Occasion,
  type Officer,
  type Rules,
  slipOf,
  UNRAISED,
} from '@app/domain';
import { type Decision, type Instant, isRejection, plusMs } from '@app/kernel';
import { unitsWith } from '../builders/county.js';
import { slip } from '../builders/dispatch-facts.js';
import { listsWith } from '../builders/lists.js';
import { officer } from '../builders/officers.js';
import { day, RAISED_AT } from '../builders/wall-clock.js';
import { usualOfficer } from '../usual-officer.js';
import { type Act, commandOf } from './commands.js';
import type { Attempt, Life } from './lives.js';
import { openActs } from './open-acts.js';

/** What was decided on a call, and what became of it. */
export interface Step {
  readonly command: CallCommand;
  readonly occasion: Occasion;
  readonly before: Call;
  readonly decision: Decision<CallFact>;
  readonly after: Call;
}

const withTyphoon = (rules: Rules): Rules => ({
  ...rules,
  calendar: {
    ...rules.calendar,
    version: 2,
    own: [
      { day: day('03-04'), kind: 'rest', name: '台风' },
      { day: day('03-14'), kind: 'work', name: '补班' },
    ],
  },
});

const clockAfter = (now: Instant, wait: Attempt['wait'], call: Call): Instant =>
  typeof wait === 'number' ? plusMs(now, wait) : plusMs(nextAlarm(call) ?? now, wait === 'alarm' ? 0 : 1);

const oneOf = <T>(all: readonly T[], choice: number): T => all[choice % all.length] as T;

const HARSH: ReadonlySet<Act> = new Set(['declineCall', 'withdrawCall', 'holdBackCall', 'excludeSlip']);
const ACTS = Object.keys(commandOf) as readonly Act[];
const SYSTEM_ACTS = ['letTimePass', 'redateCall', 'ruleResponsibility', 'endDispute'] as const;

const commandIn = (attempt: Attempt, call: Call, rest: Omit<Occasion, 'by'>): CallCommand => {
  const { kind, choice, words, harsh } = attempt;
  const on = slip(words.few);
  const open = kind === 'open' && call !== 'unraised' ? openActs(call, rest) : [];
  const wanted = open.filter(({ act }) => harsh || !HARSH.has(act));
  if (wanted.length > 0) {
    const one = oneOf(wanted, choice);
    return commandOf[one.act](words, one.slip);
  }
  return commandOf[oneOf(kind === 'any' ? ACTS : SYSTEM_ACTS, choice)](words, on);
};

/** The usual officer of an act, of the department that the slip was sent to. */
const rightOfficer = (command: CallCommand, call: Call): Officer => {
  const usual = usualOfficer[command.act];
  const ofDepartment = usual.roles.includes('clerk') || usual.roles.includes('signer');
  if (!ofDepartment || !('slip' in command) || call === 'unraised') return usual;
  return { ...usual, unit: slipOf(call, command.slip)?.to ?? usual.unit };
};

const taken = (command: CallCommand, occasion: Occasion, before: Call): Step => {
  const decision = decideCall(command, occasion)(before);
  const after = isRejection(decision) ? before : decision.reduce(evolveCall, before);
  return { command, occasion, before, decision, after };
};

/** Leads a life, step by step. */
export const lead = ({ begins, rules, attempts }: Life): readonly Step[] => {
  const [units, lists] = [unitsWith(), listsWith()];
  const steps = [taken(begins, { by: officer.caller, at: RAISED_AT, rules, units, lists }, UNRAISED)];
  const typhoonRules = withTyphoon(rules);
  let now = RAISED_AT;
  for (const attempt of attempts) {
    const before = (steps.at(-1) as Step).after;
    now = clockAfter(now, attempt.wait, before);
    const rest = { at: now, rules: attempt.typhoon ? typhoonRules : rules, units, lists };
    const command = commandIn(attempt, before, rest);
    steps.push(taken(command, { ...rest, by: attempt.anybody ?? rightOfficer(command, before) }, before));
  }
  return steps;
};

/** The log that a life leaves behind. */
export const logOf = (steps: readonly Step[]): readonly CallFact[] =>
  steps.flatMap(({ decision }) => (isRejection(decision) ? [] : decision));

import { type Decision, isRejection, latest, reject } from '@app/kernel';
import { perform } from '../acts/act.js';
import { type CommandIn, performIn } from '../acts/act-table.js';
import { only } from '../acts/only.js';
import type { Occasion } from '../authority/occasion.js';
import { answerRebound } from './answering.js';
import { dismissRebound, upholdRebound, withdrawRebound } from './judging.js';
import type { ReboundFact } from './rebound.events.js';
import { evolveRebound } from './rebound.evolve.js';
import type { Rebound, Reported } from './rebound.state.js';
import { redateRebound } from './redating.js';
import { type ReportRebound, reportRebound } from './reporting.js';
import type { ReboundAct } from './rules.js';
import { timePassed } from './time.js';

/** What officers do to a rebound report, by the name of the command. */
export const reboundActs = { answerRebound, upholdRebound, dismissRebound, withdrawRebound } as const;

/** Time itself is an act: whatever was due has happened before anybody acts. */
const letTimePass: ReboundAct<object> = { who: [only('system')], when: [], facts: () => [] };
const systemActs = { letTimePass, redateRebound } as const;

type OnReported = CommandIn<typeof reboundActs> | { readonly act: keyof typeof systemActs };
export type ReboundCommand = { readonly act: 'reportRebound'; readonly words: ReportRebound } | OnReported;

const performed = (command: OnReported, rebound: Reported, occasion: Occasion): Decision<ReboundFact> =>
  'words' in command
    ? performIn(reboundActs, command, rebound, occasion)
    : perform(systemActs[command.act], rebound, {}, occasion);

/** What was due by now comes first, so that nobody answers a limit that has passed unseen. */
const afterTimePassed = (command: OnReported, rebound: Reported, occasion: Occasion): Decision<ReboundFact> => {
  const at = latest(occasion.at, rebound.lastAt);
  const due = timePassed(rebound, at);
  const now = due.reduce<Rebound>(evolveRebound, rebound) as Reported;
  const facts = performed(command, now, { ...occasion, at });
  if (isRejection(facts)) return facts;
  return facts.length > 0 || command.act === 'letTimePass' ? [...due, ...facts] : [];
};

/** The facts that follow from a command upon a report as it stands, or the refusal with its code. */
export const decideRebound =
  (command: ReboundCommand, occasion: Occasion) =>
  (rebound: Rebound): Decision<ReboundFact> => {
    if (command.act === 'reportRebound') return reportRebound(command.words, occasion)(rebound);
    return rebound === 'unreported' ? reject('rebound.unknown') : afterTimePassed(command, rebound, occasion);
  };

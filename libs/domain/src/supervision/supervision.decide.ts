import { type Decision, type Instant, isRejection, latest, reject, type StepId } from '@app/kernel';
import { type ActName, type ActTable, performIn, type WordsIn } from '../acts/act-table.js';
import type { Occasion } from '../authority/occasion.js';
import { isAny } from '../authority/officer.js';
import { redateAnswers } from './redating.js';
import type { SlipInQuestion } from './slip-in-question.js';
import { acceptAnswer, answerStep, recallStep, receiveStep, sendAnswerBack } from './stepping.js';
import type { SupervisionFact } from './supervision.events.js';
import { evolveSupervision } from './supervision.evolve.js';
import { type Step, type Supervision, stepOf } from './supervision.state.js';
import {
  type FindFalseClosure,
  findFalseClosure,
  type IssueStep,
  issueStep,
  type NoteLimit,
  noteLimit,
} from './taking.js';
import { timePassed } from './time.js';

/** What officers do to a step, by the name of the command. */
export const stepActs = { receiveStep, answerStep, acceptAnswer, sendAnswerBack, recallStep } as const;

type StepWords = WordsIn<typeof stepActs>;
type OnStep = {
  [N in ActName<typeof stepActs>]: { readonly act: N; readonly step: StepId; readonly words: StepWords[N] };
}[ActName<typeof stepActs>];

export type SupervisionCommand =
  | { readonly act: 'issueStep'; readonly words: IssueStep }
  | { readonly act: 'findFalseClosure'; readonly words: FindFalseClosure }
  | { readonly act: 'noteLimit'; readonly words: NoteLimit }
  | { readonly act: 'letTimePass' }
  | { readonly act: 'redateAnswers' }
  | OnStep;

const onStep = (command: OnStep, supervision: Supervision, occasion: Occasion): Decision<SupervisionFact> => {
  const step = stepOf(supervision, command.step);
  if (step === undefined) return reject('step.unknown', { step: command.step });
  return performIn(stepActs as ActTable<Step, SupervisionFact>, command, step, occasion);
};

const ofTime = (supervision: Supervision, occasion: Occasion, redates: boolean): Decision<SupervisionFact> => {
  if (!isAny(occasion.by, 'system')) return reject('officer.lacks-role', { needs: 'system' });
  return redates ? redateAnswers(supervision, occasion) : [];
};

const performed = (
  command: SupervisionCommand,
  supervision: Supervision,
  occasion: Occasion,
  slip: SlipInQuestion | undefined,
): Decision<SupervisionFact> => {
  switch (command.act) {
    case 'issueStep':
      return issueStep(command.words, occasion, slip)(supervision);
    case 'findFalseClosure':
      return findFalseClosure(command.words, occasion, slip)(supervision);
    case 'noteLimit':
      return noteLimit(command.words, occasion)(supervision);
    case 'letTimePass':
      return ofTime(supervision, occasion, false);
    case 'redateAnswers':
      return ofTime(supervision, occasion, true);
    default:
      return onStep(command, supervision, occasion);
  }
};

/** Time runs neither backwards nor behind the limit that a card is shown for, whatever the clock of the machine says. */
const momentOf = (command: SupervisionCommand, { at }: Occasion, { lastAt = at }: Supervision): Instant => {
  const now = latest(at, lastAt);
  return command.act === 'noteLimit' ? latest(now, command.words.since) : now;
};

/** What follows from a command upon what a unit was told; `slip` is the one that it is about. What was due comes first. */
export const decideSupervision =
  (command: SupervisionCommand, occasion: Occasion, slip?: SlipInQuestion) =>
  (supervision: Supervision): Decision<SupervisionFact> => {
    const at = momentOf(command, occasion, supervision);
    const due = timePassed(supervision, at, occasion);
    const now = due.reduce(evolveSupervision, supervision);
    const facts = performed(command, now, { ...occasion, at }, slip);
    if (isRejection(facts)) return facts;
    return facts.length > 0 || command.act === 'letTimePass' ? [...due, ...facts] : [];
  };

import type { AnswerDueView } from '@app/contracts';
import type { Instant, LocalDate } from '@app/kernel';
import type { StepLine } from '@app/read-models';
import type { Telling } from '../calls/telling.js';
import { stepLineView } from './step-view.js';

interface Days {
  readonly now: Instant;
  readonly today: LocalDate;
  /** The next working day. */
  readonly tomorrow: LocalDate;
}

const dayOf = ({ answerBy }: StepLine, { now, today, tomorrow }: Days): AnswerDueView['day'] => {
  if (answerBy === undefined) return 'later';
  if (answerBy.dueAt < now) return 'overdue';
  if (answerBy.lastDay <= today) return 'today';
  return answerBy.lastDay <= tomorrow ? 'tomorrow' : 'later';
};

/** A step whose answer is awaited, and when it is due. */
export const answerDueView = (line: StepLine, telling: Telling, days: Days): AnswerDueView => ({
  ...stepLineView(line, telling),
  day: dayOf(line, days),
});

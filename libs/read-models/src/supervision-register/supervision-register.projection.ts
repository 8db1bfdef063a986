import type { SupervisionFact } from '@app/domain';
import type { StoredEvent } from '@app/event-sourcing';
import { type Projection, rowProjection } from '@app/subscriptions';
import { isKnown, placeOf } from '../desk/call-event.js';
import { factIn } from '../desk/stream-event.js';
import { SUPERVISION_REGISTER, type SupervisionRegisterRow } from './supervision-register.row.js';

type Row = SupervisionRegisterRow;
type DataOf<T extends SupervisionFact['type']> = Extract<SupervisionFact, { type: T }>['data'];

const UNITS = 'supervision-';

const entered = (data: DataOf<'StepIssued'>, event: StoredEvent): Row => ({
  id: `${data.unit}/${data.step}`,
  unit: data.unit,
  step: data.step,
  kind: data.kind,
  because: data.because,
  call: data.about?.call ?? null,
  slip: data.about?.slip ?? null,
  ladder: data.ladder,
  issued_by: data.by,
  issued_at: data.at,
  issued_position: event.position,
  answer_by: data.answerBy ?? null,
  tolerated_until: data.toleratedUntil ?? null,
  due_at: data.answerBy?.dueAt ?? null,
  near: false,
  missed: false,
  standing: data.answerBy === undefined ? 'in force' : 'awaiting answer',
  received_by: null,
  received_at: null,
  answer: null,
  answer_evidence: [],
  answered_by: null,
  answered_at: null,
  said: null,
  said_by: null,
  said_at: null,
  ...placeOf(event),
});

const said = (
  standing: Row['standing'],
  words: string | undefined,
  { by, at }: DataOf<'StepReceived'>,
): Partial<Row> => ({
  standing,
  due_at: null,
  said: words ?? null,
  said_by: by,
  said_at: at,
});

const limits = ({ answerBy, toleratedUntil }: DataOf<'StepAnswerMoved'> | DataOf<'StepAnswerSentBack'>) => ({
  ...(answerBy && { answer_by: answerBy, due_at: answerBy.dueAt, near: false }),
  ...(toleratedUntil && { tolerated_until: toleratedUntil }),
});

const changes = (fact: SupervisionFact): Partial<Row> => {
  switch (fact.type) {
    case 'StepReceived':
      return { received_by: fact.data.by, received_at: fact.data.at };
    case 'StepAnswered': {
      const { answer, evidence, by, at } = fact.data;
      const answered = { answer, answer_evidence: evidence, answered_by: by, answered_at: at };
      return { ...answered, standing: 'answered', due_at: null };
    }
    case 'StepAnswerAccepted':
      return said('settled', fact.data.remark, fact.data);
    case 'StepAnswerSentBack':
      return { ...said('awaiting answer', fact.data.reason, fact.data), ...limits(fact.data) };
    case 'StepAnswerNear':
      return { near: true };
    case 'StepAnswerMissed':
      return { missed: true };
    case 'StepAnswerMoved':
      return limits(fact.data);
    case 'StepRecalled':
      return said('recalled', fact.data.reason, fact.data);
    default:
      return {};
  }
};

/** The step's line after an event of its unit's stream. */
export const stepLineAfter = (row: Row | undefined, event: StoredEvent): Row | undefined => {
  const fact = factIn<SupervisionFact>(event);
  if (row === undefined) return fact.type === 'StepIssued' ? entered(fact.data, event) : undefined;
  return isKnown(row, event) ? row : { ...row, ...changes(fact), ...placeOf(event) };
};

/** The key of the step that an event is about; a finding is about none. */
export const stepKey = (event: StoredEvent): string | undefined => {
  const { data } = factIn<SupervisionFact>(event);
  return 'step' in data ? `${event.stream.slice(UNITS.length)}/${data.step}` : undefined;
};

export const supervisionRegister: Projection = rowProjection<Row>({
  name: 'supervision-register',
  version: 2,
  streamPrefixes: [UNITS],
  table: SUPERVISION_REGISTER,
  key: stepKey,
  apply: stepLineAfter,
});

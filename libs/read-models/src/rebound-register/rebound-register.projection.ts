import type { ReboundFact } from '@app/domain';
import type { StoredEvent } from '@app/event-sourcing';
import type { ReboundId } from '@app/kernel';
import { type Projection, rowProjection } from '@app/subscriptions';
import { isKnown, placeOf } from '../desk/call-event.js';
import { factIn, idIn } from '../desk/stream-event.js';
import { REBOUND_REGISTER, type ReboundRegisterRow } from './rebound-register.row.js';

type Row = ReboundRegisterRow;
type DataOf<T extends ReboundFact['type']> = Extract<ReboundFact, { type: T }>['data'];

const entered = (data: DataOf<'ReboundReported'>, event: StoredEvent): Row => ({
  rebound: data.rebound,
  township: data.township,
  proxy: data.proxy,
  department: data.department,
  work: data.work,
  since: data.since,
  source: data.source.kind,
  source_number: data.source.number ?? null,
  call: data.call ?? null,
  evidence: data.evidence,
  reported_by: data.by,
  reported_at: data.at,
  answer_by: data.answerBy,
  near: false,
  missed: false,
  standing: 'awaiting answer',
  answer: null,
  answer_evidence: [],
  answered_by: null,
  answered_at: null,
  reason: null,
  settled_by: null,
  settled_at: null,
  ...placeOf(event),
});

const answered = ({ answer, evidence, by, at }: DataOf<'ReboundAnswered'>): Partial<Row> => ({
  standing: 'answered',
  answer,
  answer_evidence: evidence,
  answered_by: by,
  answered_at: at,
});

const settled = (standing: Row['standing'], { reason, by, at }: DataOf<'ReboundUpheld'>): Partial<Row> => ({
  standing,
  reason,
  settled_by: by,
  settled_at: at,
});

const changes = ({ type, data }: ReboundFact): Partial<Row> => {
  switch (type) {
    case 'ReboundReported':
      return {};
    case 'ReboundAnswered':
      return answered(data);
    case 'ReboundDeadlineNear':
      return { near: true };
    case 'ReboundDeadlineMissed':
      return { missed: true };
    case 'ReboundDeadlineMoved':
      return { answer_by: data.answerBy, near: false };
    case 'ReboundUpheld':
      return settled('upheld', data);
    case 'ReboundDismissed':
      return settled('dismissed', data);
    case 'ReboundWithdrawn':
      return settled('withdrawn', data);
  }
};

/** The report’s line after an event of its stream. */
export const reboundLineAfter = (row: Row | undefined, event: StoredEvent): Row | undefined => {
  const fact = factIn<ReboundFact>(event);
  if (row === undefined) return fact.type === 'ReboundReported' ? entered(fact.data, event) : undefined;
  return isKnown(row, event) ? row : { ...row, ...changes(fact), ...placeOf(event) };
};

export const reboundRegister: Projection = rowProjection<Row>({
  name: 'rebound-register',
  version: 1,
  streamPrefixes: ['rebound-'],
  table: REBOUND_REGISTER,
  key: idIn<ReboundId>('rebound'),
  apply: reboundLineAfter,
});

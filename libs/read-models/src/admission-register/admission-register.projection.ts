import type { AdmissionFact } from '@app/domain';
import type { StoredEvent } from '@app/event-sourcing';
import type { AdmissionId } from '@app/kernel';
import { type Projection, rowProjection } from '@app/subscriptions';
import { isKnown, placeOf } from '../desk/call-event.js';
import { factIn, idIn } from '../desk/stream-event.js';
import { ADMISSION_REGISTER, type AdmissionRegisterRow, type TownshipSaid } from './admission-register.row.js';

type Row = AdmissionRegisterRow;
type DataOf<T extends AdmissionFact['type']> = Extract<AdmissionFact, { type: T }>['data'];

const entered = (data: DataOf<'AdmissionApplied'>, event: StoredEvent): Row => ({
  admission: data.admission,
  department: data.department,
  what: data.what,
  basis: data.basis ?? null,
  money: data.resources.money ?? null,
  people: data.resources.people ?? null,
  period_from: data.period.from,
  period_to: data.period.to,
  townships: data.townships,
  answers: [],
  standing: 'applied',
  applied_by: data.by,
  applied_at: data.at,
  decided_by: null,
  decided_at: null,
  reason: null,
  in_force_from: null,
  in_force_to: null,
  ended_on: null,
  ...placeOf(event),
});

const said = ({ answers }: Row, answer: TownshipSaid): Partial<Row> => ({
  answers: [...answers.filter(({ township }) => township !== answer.township), answer],
});

const decided = (standing: Row['standing'], { by, at, ...more }: DataOf<AdmissionFact['type']>): Partial<Row> => ({
  standing,
  decided_by: by,
  decided_at: at,
  reason: 'reason' in more ? more.reason : null,
});

const changes = (row: Row, { type, data }: AdmissionFact): Partial<Row> => {
  switch (type) {
    case 'AdmissionApplied':
      return {};
    case 'TownshipConsented':
      return said(row, { ...data, answer: 'consented' });
    case 'TownshipObjected':
      return said(row, { ...data, answer: 'objected' });
    case 'AssignmentAdmitted':
      return { ...decided('admitted', data), in_force_from: data.inForce.from, in_force_to: data.inForce.to };
    case 'AdmissionRefused':
      return decided('refused', data);
    case 'AdmissionWithdrawn':
      return decided('withdrawn', data);
    case 'AssignmentEnded':
      return { standing: 'ended', reason: data.reason, ended_on: data.endedOn };
  }
};

/** The application’s line after an event of its stream. */
export const admissionLineAfter = (row: Row | undefined, event: StoredEvent): Row | undefined => {
  const fact = factIn<AdmissionFact>(event);
  if (row === undefined) return fact.type === 'AdmissionApplied' ? entered(fact.data, event) : undefined;
  return isKnown(row, event) ? row : { ...row, ...changes(row, fact), ...placeOf(event) };
};

export const admissionRegister: Projection = rowProjection<Row>({
  name: 'admission-register',
  version: 1,
  streamPrefixes: ['admission-'],
  table: ADMISSION_REGISTER,
  key: idIn<AdmissionId>('admission'),
  apply: admissionLineAfter,
});

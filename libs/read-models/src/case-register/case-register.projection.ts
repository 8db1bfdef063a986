import type { TypicalCaseFact } from '@app/domain';
import type { StoredEvent } from '@app/event-sourcing';
import type { CallId } from '@app/kernel';
import { type Projection, rowProjection } from '@app/subscriptions';
import { isKnown, placeOf } from '../desk/call-event.js';
import { factIn, idIn } from '../desk/stream-event.js';
import { CASE_REGISTER, type CaseRegisterRow } from './case-register.row.js';

type Row = CaseRegisterRow;
type Published = Extract<TypicalCaseFact, { type: 'TypicalCasePublished' }>['data'];

const published = ({ by, at, closedAt, lead, lesson, ...data }: Published, event: StoredEvent): Row => ({
  ...data,
  lead: lead ?? null,
  lesson: lesson ?? null,
  closed_at: closedAt,
  published_at: at,
  published_by: by,
  standing: 'published',
  withdrawn_at: null,
  withdrawn_because: null,
  ...placeOf(event),
});

/** The case’s line after an event of its stream. */
export const caseLineAfter = (row: Row | undefined, event: StoredEvent): Row | undefined => {
  if (row !== undefined && isKnown(row, event)) return row;
  const { type, data } = factIn<TypicalCaseFact>(event);
  if (type === 'TypicalCasePublished') return published(data, event);
  return (
    row && { ...row, standing: 'withdrawn', withdrawn_at: data.at, withdrawn_because: data.reason, ...placeOf(event) }
  );
};

export const caseRegister: Projection = rowProjection<Row>({
  name: 'case-register',
  version: 1,
  streamPrefixes: ['typicalCase-'],
  table: CASE_REGISTER,
  key: idIn<CallId>('typicalCase'),
  apply: caseLineAfter,
});

import type { DocketEntryFact } from '@app/domain';
import type { StoredEvent } from '@app/event-sourcing';
import type { CallId } from '@app/kernel';
import { type Projection, rowProjection } from '@app/subscriptions';
import { isKnown, placeOf } from '../desk/call-event.js';
import { MEETING_DOCKET, type MeetingDocketRow } from './meeting-docket.row.js';

const DOCKET = 'docketEntry-';

type Docketed = Extract<DocketEntryFact, { type: 'CallDocketed' }>['data'];

const entered = (data: Docketed, event: StoredEvent): MeetingDocketRow => ({
  call: data.call,
  round: data.round,
  number: data.number,
  subject: data.subject,
  matter: data.matter,
  list_item: data.listItem ?? null,
  township: data.township,
  units: data.units,
  lead: data.lead ?? null,
  trigger: data.trigger,
  standing: 'on the docket',
  step: 'docketed',
  docketed_at: data.at,
  statements_by: data.statementsBy,
  ruling_by: data.rulingBy,
  due_at: data.rulingBy.dueAt,
  last_day: data.rulingBy.lastDay,
  near: false,
  missed: false,
  stated: [],
  ruling: null,
  ended_at: null,
  ...placeOf(event),
});

const moved = ({
  statementsBy,
  rulingBy,
}: Extract<DocketEntryFact, { type: 'DocketDeadlineMoved' }>['data']): Partial<MeetingDocketRow> => ({
  ...(statementsBy && { statements_by: statementsBy }),
  ...(rulingBy && { ruling_by: rulingBy, due_at: rulingBy.dueAt, last_day: rulingBy.lastDay, near: false }),
});

const changes = (row: MeetingDocketRow, fact: DocketEntryFact): Partial<MeetingDocketRow> => {
  switch (fact.type) {
    case 'DocketDeadlineMoved':
      return moved(fact.data);
    case 'StatementFiled':
      return { stated: [...new Set([...row.stated, fact.data.unit])] };
    case 'ConsultationRecorded':
      return { step: 'consulted' };
    case 'CoordinationRecorded':
      return { step: 'coordinated' };
    case 'EntryWithdrawn':
      return { standing: 'withdrawn', ended_at: fact.data.at };
    case 'EntryLapsed':
      return { standing: 'lapsed', ended_at: fact.data.at };
    case 'RulingIssued':
      return { standing: 'ruled', ruling: fact.data.ruling, ended_at: fact.data.at };
    case 'RulingDeadlineNear':
      return { near: true };
    case 'RulingDeadlineMissed':
      return { missed: true };
    default:
      return {};
  }
};

/** The line of a call on the docket after an event of its entry. */
export const docketLineAfter = (
  row: MeetingDocketRow | undefined,
  event: StoredEvent,
): MeetingDocketRow | undefined => {
  if (row !== undefined && isKnown(row, event)) return row;
  const fact = event as unknown as DocketEntryFact;
  if (fact.type === 'CallDocketed') return entered(fact.data, event);
  return row && { ...row, ...changes(row, fact), ...placeOf(event) };
};

export const meetingDocket: Projection = rowProjection<MeetingDocketRow>({
  name: 'meeting-docket',
  version: 2,
  streamPrefixes: [DOCKET],
  table: MEETING_DOCKET,
  key: ({ stream }) => stream.slice(DOCKET.length) as CallId,
  apply: docketLineAfter,
});

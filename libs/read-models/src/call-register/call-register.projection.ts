import type { CallFact } from '@app/domain';
import type { StoredEvent } from '@app/event-sourcing';
import { latest } from '@app/kernel';
import { type Projection, rowProjection } from '@app/subscriptions';
import { CALL_STREAMS, callOf, factOf, isKnown, placeOf } from '../desk/call-event.js';
import { CALL_REGISTER, type CallRegisterRow } from './call-register.row.js';
import { standingAfterFact } from './call-standing.js';
import { raisingMonths } from './raising-months.js';

type Raised = Extract<CallFact, { type: 'CallRaised' }>['data'];
type Dispatched = Extract<CallFact, { type: 'SlipDispatched' | 'SlipRedispatched' }>['data'];

const entered = (data: Raised, event: StoredEvent): CallRegisterRow => ({
  call: data.call,
  number: data.number,
  subject: data.subject,
  matter: data.matter,
  township: data.township,
  urgency: data.urgency,
  source: data.source.kind,
  source_number: data.source.number ?? null,
  proxy: data.proxy,
  raised_by: data.by,
  raised_at: data.at,
  standing: data.needsApproval ? 'awaiting approval' : 'awaiting dispatch',
  standing_since: data.at,
  lead: null,
  units: [],
  closed_at: null,
  solved: null,
  last_at: data.at,
  ...placeOf(event),
});

const dispatched = (row: CallRegisterRow, { to, part }: Dispatched): Partial<CallRegisterRow> => ({
  units: row.units.includes(to) ? row.units : [...row.units, to],
  ...(part === 'lead' && { lead: to }),
});

const changes = (row: CallRegisterRow, fact: CallFact): Partial<CallRegisterRow> => {
  switch (fact.type) {
    case 'SlipDispatched':
    case 'SlipRedispatched':
      return dispatched(row, fact.data);
    case 'ClosureConfirmed':
      return { solved: fact.data.solved };
    case 'CallClosed':
      return { closed_at: fact.data.at };
    case 'CallReopened':
      return { closed_at: null, solved: null };
    default:
      return {};
  }
};

const moved = (row: CallRegisterRow, fact: CallFact): Partial<CallRegisterRow> => {
  const standing = standingAfterFact(fact);
  return standing === undefined || standing === row.standing ? {} : { standing, standing_since: fact.data.at };
};

/** The call's line after an event of its stream. */
export const callLineAfter = (row: CallRegisterRow | undefined, event: StoredEvent): CallRegisterRow | undefined => {
  const fact = factOf(event);
  if (row === undefined) return fact.type === 'CallRaised' ? entered(fact.data, event) : undefined;
  if (isKnown(row, event)) return row;
  const last_at = latest(row.last_at, fact.data.at);
  return { ...row, ...changes(row, fact), ...moved(row, fact), last_at, ...placeOf(event) };
};

export const callRegister: Projection = rowProjection<CallRegisterRow>({
  name: 'call-register',
  version: 2,
  streamPrefixes: CALL_STREAMS,
  metaUnread: true,
  table: CALL_REGISTER,
  key: callOf,
  apply: callLineAfter,
  counters: [raisingMonths],
});

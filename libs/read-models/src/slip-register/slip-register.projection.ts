import type { CallFact, DispatchedSlip } from '@app/domain';
import type { StoredEvent } from '@app/event-sourcing';
import { type Projection, sheetProjection } from '@app/subscriptions';
import { CALL_STREAMS, callOf, factOf, isKnown, placeOf } from '../desk/call-event.js';
import { withOwed } from './owed.js';
import { type FactOfSlip, SHOWN, settledLine, slipLineAfter, withdrawnLine } from './slip-line-after.js';
import { CALL_LINE, SLIP_REGISTER, type SlipRegisterRow } from './slip-register.row.js';

type Rows = readonly SlipRegisterRow[];

const callLine = ({ data }: Extract<CallFact, { type: 'CallRaised' }>, event: StoredEvent): SlipRegisterRow => ({
  call: data.call,
  slip: CALL_LINE,
  number: data.number,
  subject: data.subject,
  matter: data.matter,
  township: data.township,
  urgency: data.urgency,
  unit: null,
  part: null,
  standing: null,
  standing_since: data.at,
  open: false,
  signed: false,
  responded: false,
  arrived: false,
  dispatched_at: null,
  deadlines: {},
  owed: [],
  next_due_at: null,
  near: [],
  missed: [],
  extension_days: null,
  extension_reason: null,
  return_basis: null,
  return_proposed: null,
  dispute_reason: null,
  resumes_at: null,
  ...placeOf(event),
});

const entered = (call: SlipRegisterRow, data: DispatchedSlip): SlipRegisterRow => ({
  ...call,
  slip: data.slip,
  unit: data.to,
  part: data.part,
  standing: 'awaiting signature',
  standing_since: data.at,
  open: true,
  dispatched_at: data.at,
  deadlines: data.deadlines,
});

const happened = (rows: Rows, fact: CallFact): Rows => {
  switch (fact.type) {
    case 'SlipDispatched':
    case 'SlipRedispatched':
      return [...rows, ...rows.filter(({ slip }) => slip === CALL_LINE).map((call) => entered(call, fact.data))];
    case 'ResponsibilityRuled':
      return rows.map((row) => settledLine(row, fact.data, [fact.data.lead, ...fact.data.cooperating]));
    case 'DisputeEnded':
      return rows.map((row) => settledLine(row, fact.data, [fact.data.lead]));
    case 'CallWithdrawn':
      return rows.map((row) => withdrawnLine(row, fact.data.at));
    default:
      return 'slip' in fact.data
        ? rows.map((row) =>
            row.slip === (fact as FactOfSlip).data.slip ? slipLineAfter(row, fact as FactOfSlip) : row,
          )
        : rows;
  }
};

/** The lines of a call and its slips after an event of its stream; a line that did not change is the same object. */
export const slipLinesAfter = (rows: Rows, event: StoredEvent): Rows => {
  const fact = factOf(event);
  if (fact.type === 'CallRaised') return rows.length === 0 ? [callLine(fact, event)] : rows;
  if (rows.some((row) => isKnown(row, event))) return rows;
  const before = new Set(rows);
  return happened(rows, fact).map((row) => (before.has(row) ? row : { ...withOwed(row), ...placeOf(event) }));
};

/** The types of facts that change a line. */
export const LINE_FACTS: readonly CallFact['type'][] = [
  ...SHOWN,
  'CallRaised',
  'SlipDispatched',
  'SlipRedispatched',
  'ResponsibilityRuled',
  'DisputeEnded',
  'CallWithdrawn',
];

export const slipRegister: Projection = sheetProjection<SlipRegisterRow>({
  name: 'slip-register',
  version: 1,
  streamPrefixes: CALL_STREAMS,
  metaUnread: true,
  types: LINE_FACTS,
  table: SLIP_REGISTER,
  sheetColumn: 'call',
  sheet: callOf,
  apply: slipLinesAfter,
});

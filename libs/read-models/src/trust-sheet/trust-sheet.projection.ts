import type { CallFact, ToldSlip } from '@app/domain';
import type { StoredEvent } from '@app/event-sourcing';
import type { Instant } from '@app/kernel';
import { type Projection, rowProjection } from '@app/subscriptions';
import { CALL_STREAMS, callOf, factOf, isKnown, placeOf } from '../desk/call-event.js';
import { toldSlip, toldSlipAfter } from './told-slip-after.js';
import { TRUST_SHEET, type TrustSheetRow } from './trust-sheet.row.js';

type Row = TrustSheetRow;

const entered = ({ data }: Extract<CallFact, { type: 'CallRaised' }>, event: StoredEvent): Row => ({
  call: data.call,
  number: data.number,
  township: data.township,
  units: [],
  first_at: null,
  last_at: null,
  slips: [],
  ...placeOf(event),
});

/** The closing that did not last is that of the last slip reported as done by the lead. */
const recurred = (slips: readonly ToldSlip[], at: Instant): readonly ToldSlip[] => {
  const last = slips.findLast(({ filed, closedAt }) => filed !== undefined && closedAt !== undefined);
  return slips.map((slip) => (slip === last ? { ...slip, recurredAt: at } : slip));
};

const closed = (slips: readonly ToldSlip[], at: Instant): readonly ToldSlip[] =>
  slips.map((slip) => (slip.filed && slip.closedAt === undefined ? { ...slip, closedAt: at } : slip));

const slipsAfter = ({ call, township, slips }: Row, fact: CallFact): readonly ToldSlip[] => {
  switch (fact.type) {
    case 'SlipDispatched':
    case 'SlipRedispatched':
      return [...slips, toldSlip(call, township, fact.data)];
    case 'CallClosed':
      return closed(slips, fact.data.at);
    case 'CallReopened':
      return recurred(slips, fact.data.at);
    default:
      return 'slip' in fact.data ? slips.map((slip) => toldSlipAfter(slip, fact as never)) : slips;
  }
};

const moments = (slips: readonly ToldSlip[]): readonly Instant[] =>
  slips
    .flatMap(({ filed, recurredAt, rated }) => [filed?.at, recurredAt, rated?.at])
    .filter((at): at is Instant => at !== undefined)
    .toSorted();

/** The call's line after an event of its stream; the same object when no flag looks at what happened. */
export const trustLineAfter = (row: Row | undefined, event: StoredEvent): Row | undefined => {
  const fact = factOf(event);
  if (row === undefined) return fact.type === 'CallRaised' ? entered(fact, event) : undefined;
  if (isKnown(row, event)) return row;
  const slips = slipsAfter(row, fact);
  if (slips.length === row.slips.length && slips.every((slip, nth) => slip === row.slips[nth])) return row;
  const looked = moments(slips);
  const units = [...new Set(slips.map(({ unit }) => unit))];
  return { ...row, slips, units, first_at: looked[0] ?? null, last_at: looked.at(-1) ?? null, ...placeOf(event) };
};

export const trustSheet: Projection = rowProjection<Row>({
  name: 'trust-sheet',
  version: 2,
  streamPrefixes: CALL_STREAMS,
  table: TRUST_SHEET,
  key: callOf,
  apply: trustLineAfter,
});

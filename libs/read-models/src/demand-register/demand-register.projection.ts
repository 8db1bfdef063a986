import type { DemandFact } from '@app/domain';
import type { StoredEvent } from '@app/event-sourcing';
import { type Projection, rowProjection } from '@app/subscriptions';
import { isKnown, placeOf } from '../desk/call-event.js';
import { factIn } from '../desk/stream-event.js';
import { DEMAND_REGISTER, type DemandRegisterRow } from './demand-register.row.js';

const keyOf = (event: StoredEvent): string => {
  const { township, month, source } = factIn<DemandFact>(event).data;
  return `${township}/${month}/${source}`;
};

/** The line after an event of its township's stream. */
export const demandLineAfter = (row: DemandRegisterRow | undefined, event: StoredEvent): DemandRegisterRow => {
  if (row !== undefined && isKnown(row, event)) return row;
  const { by, at, ...counted } = factIn<DemandFact>(event).data;
  return { id: keyOf(event), ...counted, told_by: by, told_at: at, ...placeOf(event) };
};

export const demandRegister: Projection = rowProjection<DemandRegisterRow>({
  name: 'demand-register',
  version: 1,
  streamPrefixes: ['demand-'],
  table: DEMAND_REGISTER,
  key: keyOf,
  apply: demandLineAfter,
});

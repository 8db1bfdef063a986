import { type DocketEntryFact, precedentOf, type RulingIssued } from '@app/domain';
import type { StoredEvent } from '@app/event-sourcing';
import { type Projection, rowProjection } from '@app/subscriptions';
import { isKnown, placeOf } from '../desk/call-event.js';
import { PRECEDENT_REGISTER, type PrecedentRegisterRow } from './precedent-register.row.js';

const RULINGS = ['RulingIssued', 'RulingTookEffect', 'RulingFoundNoEffect', 'RulingPublished'] as const;
type OfRuling = Extract<DocketEntryFact, { readonly type: (typeof RULINGS)[number] }>;

const entered = (fact: RulingIssued, event: StoredEvent): PrecedentRegisterRow => {
  const { data } = fact;
  return {
    ruling: data.ruling,
    call: data.call,
    round: data.round,
    number: data.number,
    subject: data.subject,
    matter: data.matter,
    list_item: precedentOf(fact).item ?? null,
    meeting: data.meeting,
    lead: data.lead,
    cooperating: data.cooperating,
    basis: data.basis,
    legal_basis: data.legalBasis,
    reasons: data.reasons,
    bears: data.bears,
    overrules: data.overrules,
    draft: data.draft ?? null,
    issued_at: data.at,
    issued_by: data.by,
    effect: null,
    because: null,
    published_at: null,
    ...placeOf(event),
  };
};

const changes = (fact: OfRuling): Partial<PrecedentRegisterRow> => {
  switch (fact.type) {
    case 'RulingTookEffect':
      return { effect: 'taken' };
    case 'RulingFoundNoEffect':
      return { effect: 'none', because: fact.data.because };
    case 'RulingPublished':
      return { published_at: fact.data.at };
    default:
      return {};
  }
};

/** The line of a ruling after an event that tells of it. */
export const precedentAfter = (
  row: PrecedentRegisterRow | undefined,
  event: StoredEvent,
): PrecedentRegisterRow | undefined => {
  if (row !== undefined && isKnown(row, event)) return row;
  const fact = event as unknown as OfRuling;
  if (fact.type === 'RulingIssued') return entered(fact, event);
  return row && { ...row, ...changes(fact), ...placeOf(event) };
};

export const precedentRegister: Projection = rowProjection<PrecedentRegisterRow>({
  name: 'precedent-register',
  version: 1,
  streamPrefixes: ['docketEntry-'],
  types: RULINGS,
  table: PRECEDENT_REGISTER,
  key: ({ data }) => (data as OfRuling['data']).ruling,
  apply: precedentAfter,
});

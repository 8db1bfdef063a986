import type { ConsentFact } from '@app/domain';
import type { StoredEvent } from '@app/event-sourcing';
import type { ConsentId } from '@app/kernel';
import { type Projection, rowProjection } from '@app/subscriptions';
import { isKnown, placeOf } from '../desk/call-event.js';
import { factIn, idIn } from '../desk/stream-event.js';
import { CONSENT_REGISTER, type ConsentRegisterRow } from './consent-register.row.js';

type Row = ConsentRegisterRow;
type Asked = Extract<ConsentFact, { type: 'ConsentAsked' }>['data'];

const entered = ({ by, at, ...data }: Asked, event: StoredEvent): Row => ({
  ...data,
  asked_by: by,
  asked_at: at,
  standing: 'asked',
  answered_by: null,
  answered_at: null,
  objection: null,
  evidence: [],
  ...placeOf(event),
});

const answered = (fact: Exclude<ConsentFact, { type: 'ConsentAsked' }>): Partial<Row> => ({
  standing: fact.type === 'ConsentGiven' ? 'given' : 'withheld',
  answered_by: fact.data.by,
  answered_at: fact.data.at,
  objection: fact.type === 'ConsentWithheld' ? fact.data.reason : null,
  evidence: fact.data.evidence,
});

/** The question’s line after an event of its stream. */
export const consentLineAfter = (row: Row | undefined, event: StoredEvent): Row | undefined => {
  const fact = factIn<ConsentFact>(event);
  if (fact.type === 'ConsentAsked') return row ?? entered(fact.data, event);
  return row === undefined || isKnown(row, event) ? row : { ...row, ...answered(fact), ...placeOf(event) };
};

export const consentRegister: Projection = rowProjection<Row>({
  name: 'consent-register',
  version: 1,
  streamPrefixes: ['consent-'],
  table: CONSENT_REGISTER,
  key: idIn<ConsentId>('consent'),
  apply: consentLineAfter,
});

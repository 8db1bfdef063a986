import type { CallFact, CallRaised, ServedPersonRated } from '../call/call.events.js';
import type { DispatchedSlip, SlipFact } from '../call/slip.events.js';
import { type Holding, holdingOf } from './holding-of.js';
import type { CallLife, SlipLife } from './life.js';
import { isInStock, standingOf } from './life-standing.js';
import type { MarkWords, Recorded, What } from './mark.js';
import { MARKING, slipMark } from './slip-marks.js';

/** A fact of a call with its place in the log. */
export type RecordedFact = CallFact & { readonly position: string };

/** The types of facts that a life is told by; no other changes it. */
export const LIFE_FACTS: readonly CallFact['type'][] = [
  ...MARKING,
  'CallRaised',
  'CallApproved',
  'CallDeclined',
  'CallWithdrawn',
  'SlipDispatched',
  'SlipRedispatched',
  'ReworkOrdered',
  'ResponsibilityRuled',
  'DisputeEnded',
  'ClosureConfirmed',
  'CallClosed',
  'ServedPersonRated',
  'CallReopened',
];

const withMark = (slip: SlipLife, words: MarkWords | undefined, { at, position }: Recorded): SlipLife =>
  words === undefined ? slip : { ...slip, marks: [...slip.marks, { ...words, at, position }] };

const has = ({ marks }: SlipLife, wanted: What): boolean => marks.some(({ what }) => what === wanted);

/** The very same life when no slip of it has changed. */
const withSlips = (life: CallLife, change: (slip: SlipLife) => SlipLife): CallLife => {
  const slips = life.slips.map(change);
  return slips.every((slip, index) => slip === life.slips[index]) ? life : { ...life, slips };
};

const markWhere = (life: CallLife, which: (slip: SlipLife) => boolean, words: MarkWords, when: Recorded): CallLife =>
  withSlips(life, (slip) => (which(slip) ? withMark(slip, words, when) : slip));

const raised = (fact: CallRaised & { readonly position: string }): CallLife => {
  const { call, township, matter, urgency, source, at } = fact.data;
  const begun = { what: 'raised', at, position: fact.position } as const;
  const held = holdingOf(undefined, fact) as Holding;
  return { call, township, matter, urgency, source: source.kind, raised: begun, slips: [], held };
};

const dispatched = (life: CallLife, data: DispatchedSlip, position: string): CallLife => {
  const { call, township, matter, urgency } = life;
  const { respond, close } = data.deadlines;
  const words: MarkWords = {
    what: 'dispatched',
    ...(respond && { respondBy: respond.dueAt }),
    ...(close && { closeBy: close.dueAt }),
  };
  const slip = { call, slip: data.slip, unit: data.to, township, matter, part: data.part, urgency };
  const born = withMark({ ...slip, marks: [life.raised] }, words, { at: data.at, position });
  return { ...life, slips: [...life.slips, born] };
};

const ofItsOwn = (life: CallLife, fact: SlipFact, when: Recorded): CallLife =>
  withSlips(life, (slip) => (slip.slip === fact.data.slip ? withMark(slip, slipMark(fact, slip), when) : slip));

/** Those completed and not closed yet: a later closing of the same call is none of theirs. */
const closed = ({ solved, ...life }: CallLife, when: Recorded): CallLife => {
  const words: MarkWords = { what: 'closed', ...(solved !== undefined && { solved }) };
  const completed = (slip: SlipLife): boolean => standingOf(slip.marks) === 'completed' && !has(slip, 'closed');
  return markWhere(life, completed, words, when);
};

const reopened = (life: CallLife, when: Recorded): CallLife => {
  const again = markWhere(life, (slip) => has(slip, 'closed') && !has(slip, 'reopened'), { what: 'reopened' }, when);
  return { ...again, raised: { what: 'raised', ...when } };
};

/** The word of the person served is about the lead that closed. */
const served = (life: CallLife, { data: { rating, solved } }: ServedPersonRated, when: Recorded): CallLife => {
  const lead = life.slips.findLast((slip) => slip.part === 'lead' && has(slip, 'closed') && !has(slip, 'reopened'));
  return markWhere(life, (slip) => slip === lead, { what: 'served', rating, solved }, when);
};

const happened = (life: CallLife, fact: RecordedFact): CallLife => {
  const when = { at: fact.data.at, position: fact.position };
  switch (fact.type) {
    case 'SlipDispatched':
    case 'SlipRedispatched':
      return dispatched(life, fact.data, fact.position);
    case 'CallWithdrawn':
      return markWhere(life, ({ marks }) => isInStock(standingOf(marks)), { what: 'withdrawn' }, when);
    case 'ReworkOrdered':
      return markWhere(life, ({ slip }) => slip === fact.data.slip, { what: 'reworked' }, when);
    case 'ResponsibilityRuled':
    case 'DisputeEnded':
      return markWhere(life, ({ slip }) => fact.data.released.includes(slip), { what: 'returned' }, when);
    case 'ClosureConfirmed':
      return { ...life, solved: fact.data.solved };
    case 'CallClosed':
      return closed(life, when);
    case 'ServedPersonRated':
      return served(life, fact, when);
    case 'CallReopened':
      return reopened(life, when);
    default:
      return 'slip' in fact.data ? ofItsOwn(life, fact as SlipFact, when) : life;
  }
};

const withHolding = (life: CallLife, fact: RecordedFact): CallLife => {
  const held = holdingOf(life.held, fact);
  return held === undefined || held === life.held ? life : { ...life, held };
};

/** The life of a call after a fact; undefined before it was raised. */
export const lifeOf = (life: CallLife | undefined, fact: RecordedFact): CallLife | undefined => {
  if (fact.type === 'CallRaised') return life ?? raised(fact);
  return life && withHolding(happened(life, fact), fact);
};

import { type Instant, plusMs, type SlipId } from '@app/kernel';
import type { Occasion } from '../authority/occasion.js';
import type { Deadline } from '../deadlines/deadline.js';
import { localDate } from '../deadlines/wall-clock.js';
import type { CallFact } from './call.events.js';
import type { EnterLedgerCall } from './ledger-row.js';

const SLIP = '1' as SlipId;

/** The ledger's own limit: it counted no days that we know of, and turns no yellow. */
const asTheLedgerSays = (dueAt: Instant, from: Instant, timeZone: string): Deadline => ({
  limit: { length: 0, unit: 'day' },
  from,
  policy: 0,
  calendar: 0,
  counted: [],
  lastDay: localDate(plusMs(dueAt, -1), timeZone), // midnight ends the day before
  dueAt,
  nearAt: dueAt,
  provisional: false,
});

const opened = (row: EnterLedgerCall, { by, rules }: Occasion): readonly CallFact[] => {
  const { timeZone } = rules.settings;
  const { call, number, township, place, subject, asks, matter, urgency, source } = row;
  const told = { call, number, township, place, subject, asks, matter, urgency, source };
  const deadlines = row.dueAt === undefined ? {} : { close: asTheLedgerSays(row.dueAt, row.dispatchedAt, timeZone) };
  return [
    {
      type: 'CallRaised',
      data: { ...told, by: by.id, at: row.raisedAt, proxy: false, needsApproval: false, beyondPower: [], evidence: [] },
    },
    {
      type: 'SlipDispatched',
      data: {
        slip: SLIP,
        to: row.to,
        part: 'lead',
        by: by.id,
        at: row.dispatchedAt,
        basis: { noneFits: '旧台账' },
        deadlines,
        settings: rules.settings.version,
      },
    },
  ];
};

const answered = ({ respondedAt }: EnterLedgerCall, by: Occasion['by']): readonly CallFact[] =>
  respondedAt === undefined
    ? []
    : [
        { type: 'SlipSignedFor', data: { slip: SLIP, by: by.id, at: respondedAt } },
        {
          type: 'ResponseGiven',
          data: {
            slip: SLIP,
            by: by.id,
            at: respondedAt,
            contact: '',
            phone: '',
            startsAt: respondedAt,
            measure: '',
            amends: false,
          },
        },
      ];

/** Late in the ledger stays late here; what is still open and overdue is red from the moment it fell due. */
const missed = ({ dueAt, completedAt }: EnterLedgerCall, now: Instant): readonly CallFact[] =>
  dueAt !== undefined && (completedAt ?? now) > dueAt
    ? [{ type: 'ClosureDeadlineMissed', data: { slip: SLIP, at: plusMs(dueAt, 1), dueAt } }]
    : [];

const completed = (row: EnterLedgerCall, { by, rules }: Occasion): readonly CallFact[] => {
  if (row.completedAt === undefined) return [];
  const { completedAt: at, closedAt = row.completedAt } = row;
  const over = asTheLedgerSays(closedAt, at, rules.settings.timeZone);
  const words = { takenUpAt: row.dispatchedAt, spokenWith: '', done: row.result ?? '', result: '', evidence: [] };
  return [
    { type: 'FeedbackFiled', data: { ...words, slip: SLIP, by: by.id, at, confirmBy: over } },
    { type: 'CallClosed', data: { at: closedAt, rateUntil: over, recursUntil: over } },
  ];
};

/** The ledger had left the row out by the last time that it tells. */
const excluded = ({ exclusion, ...row }: EnterLedgerCall, { by }: Occasion): readonly CallFact[] => {
  const at = row.closedAt ?? row.completedAt ?? row.respondedAt ?? row.dispatchedAt;
  return exclusion === undefined ? [] : [{ type: 'SlipExcluded', data: { ...exclusion, slip: SLIP, by: by.id, at } }];
};

const inTheOrderOfTime = (facts: readonly CallFact[]): readonly CallFact[] =>
  facts.toSorted((one, other) => (one.data.at < other.data.at ? -1 : one.data.at > other.data.at ? 1 : 0));

/** The facts that a ledger row tells, at the times that it tells. */
export const ledgerFacts = (row: EnterLedgerCall, occasion: Occasion): readonly CallFact[] =>
  inTheOrderOfTime([
    ...opened(row, occasion),
    ...answered(row, occasion.by),
    ...missed(row, occasion.at),
    ...completed(row, occasion),
    ...excluded(row, occasion),
  ]);

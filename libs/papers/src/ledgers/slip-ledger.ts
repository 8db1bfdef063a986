import type { Satisfaction, Slip, Urgency } from '@app/domain';
import type { Instant } from '@app/kernel';
import { SATISFACTION_WORDS, URGENCY_WORDS, YES_NO } from '../words/call-words.js';
import { PART_WORDS, SLIP_STANDING_WORDS, type SlipStandingWord } from '../words/slip-words.js';
import { word } from '../words/wording.js';
import { moment, named, text } from './columns.js';
import type { Ledger, LedgerColumn } from './ledger.js';

/** A dispatch slip in its ledger, units by name. */
export interface SlipLedgerRow {
  readonly number: string;
  readonly subject: string;
  readonly matter: string;
  readonly township: string;
  readonly urgency: Urgency;
  readonly unit: string;
  readonly part: Slip['part'];
  readonly standing: SlipStandingWord;
  readonly dispatchedAt: Instant;
  readonly signed: boolean;
  readonly respondBy?: Instant;
  readonly respondedAt?: Instant;
  readonly responseLate: boolean;
  readonly closeBy?: Instant;
  readonly completedAt?: Instant;
  readonly closureLate: boolean;
  readonly extended: boolean;
  readonly closedAt?: Instant;
  readonly solved?: boolean;
  readonly rated?: Satisfaction;
  readonly excluded?: string;
}

const yes = (said: boolean) => (said ? YES_NO.yes : undefined);

const columns: readonly LedgerColumn<SlipLedgerRow>[] = [
  text('派发单编号', 'Slip', 20, ({ number }) => number),
  text('事由', 'Subject', 40, ({ subject }) => subject),
  text('事项类别', 'Matter', 14, ({ matter }) => matter),
  text('呼叫镇街', 'Township', 14, ({ township }) => township),
  text('承办单位', 'Department', 20, ({ unit }) => unit),
  named('承办责任', 'Part', 10, ({ part }) => PART_WORDS[part]),
  named('紧急程度', 'Urgency', 10, ({ urgency }) => URGENCY_WORDS[urgency]),
  moment('派发时间', 'Dispatched', ({ dispatchedAt }) => dispatchedAt),
  named('已签收', 'Signed for', 8, ({ signed }) => yes(signed)),
  named('状态', 'Standing', 12, ({ standing }) => SLIP_STANDING_WORDS[standing]),
  moment('响应时限', 'Respond by', ({ respondBy }) => respondBy),
  moment('响应时间', 'Responded', ({ respondedAt }) => respondedAt),
  named('响应超时', 'Response late', 10, ({ responseLate }) => yes(responseLate)),
  moment('办结时限', 'Close by', ({ closeBy }) => closeBy),
  moment('办结时间', 'Completed', ({ completedAt }) => completedAt),
  named('办结超时', 'Completion late', 10, ({ closureLate }) => yes(closureLate)),
  named('曾延期', 'Extended', 8, ({ extended }) => yes(extended)),
  moment('结案时间', 'Closed', ({ closedAt }) => closedAt),
  named('已解决', 'Solved', 8, ({ solved }) => (solved === undefined ? undefined : solved ? YES_NO.yes : YES_NO.no)),
  text('剔除理由', 'Excluded because', 24, ({ excluded }) => excluded),
];

const rating = named<SlipLedgerRow>('镇街评价', 'Rating', 12, ({ rated }) => rated && SATISFACTION_WORDS[rated]);

/** 派发单台账; ratings only for those who may see them beside a slip. */
export const slipLedger = (withRatings: boolean): Ledger<SlipLedgerRow> => ({
  name: word('派发单台账', 'Dispatch slips'),
  columns: withRatings ? [...columns, rating] : columns,
});

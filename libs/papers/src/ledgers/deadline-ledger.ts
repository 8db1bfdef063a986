import type { Slip, WatchedLimit } from '@app/domain';
import type { Instant } from '@app/kernel';
import { YES_NO } from '../words/call-words.js';
import { LIMIT_WORDS, PART_WORDS, SLIP_STANDING_WORDS, type SlipStandingWord } from '../words/slip-words.js';
import { word } from '../words/wording.js';
import { moment, named, text } from './columns.js';
import type { Ledger } from './ledger.js';

/** One limit that a slip still owes. */
export interface DeadlineLedgerRow {
  readonly number: string;
  readonly subject: string;
  readonly township: string;
  readonly unit: string;
  readonly part: Slip['part'];
  readonly standing: SlipStandingWord;
  readonly limit: WatchedLimit;
  readonly dueAt: Instant;
  readonly overdue: boolean;
  readonly provisional: boolean;
}

/** 时限台账: what is still owed, and by when. */
export const DEADLINE_LEDGER: Ledger<DeadlineLedgerRow> = {
  name: word('时限台账', 'Deadlines'),
  columns: [
    text('派发单编号', 'Slip', 20, ({ number }) => number),
    text('事由', 'Subject', 40, ({ subject }) => subject),
    text('呼叫镇街', 'Township', 14, ({ township }) => township),
    text('承办单位', 'Department', 20, ({ unit }) => unit),
    named('承办责任', 'Part', 10, ({ part }) => PART_WORDS[part]),
    named('状态', 'Standing', 12, ({ standing }) => SLIP_STANDING_WORDS[standing]),
    named('时限', 'Limit', 8, ({ limit }) => LIMIT_WORDS[limit]),
    moment('到期时间', 'Due', ({ dueAt }) => dueAt),
    named('已超时', 'Overdue', 8, ({ overdue }) => (overdue ? YES_NO.yes : undefined)),
    named('暂定', 'Provisional', 8, ({ provisional }) => (provisional ? YES_NO.yes : undefined)),
  ],
};

import type { Raised, Source, Urgency } from '@app/domain';
import type { Instant } from '@app/kernel';
import { CALL_STANDING_WORDS, SOURCE_WORDS, URGENCY_WORDS, YES_NO } from '../words/call-words.js';
import { word } from '../words/wording.js';
import { moment, named, text } from './columns.js';
import type { Ledger } from './ledger.js';

/** A call in its ledger, units by name. */
export interface CallLedgerRow {
  readonly number: string;
  readonly subject: string;
  readonly matter: string;
  readonly township: string;
  readonly urgency: Urgency;
  readonly source: Source['kind'];
  readonly proxy: boolean;
  readonly standing: Raised['standing']['is'];
  readonly standingSince: Instant;
  readonly lead?: string;
  readonly units: readonly string[];
  readonly raisedAt: Instant;
  readonly closedAt?: Instant;
  readonly solved?: boolean;
}

const yesOrNo = (said: boolean | undefined) => (said === undefined ? undefined : said ? YES_NO.yes : YES_NO.no);

/** 呼叫台账. */
export const CALL_LEDGER: Ledger<CallLedgerRow> = {
  name: word('呼叫台账', 'Calls'),
  columns: [
    text('编号', 'Number', 18, ({ number }) => number),
    text('事由', 'Subject', 40, ({ subject }) => subject),
    text('事项类别', 'Matter', 14, ({ matter }) => matter),
    text('呼叫镇街', 'Township', 14, ({ township }) => township),
    named('紧急程度', 'Urgency', 10, ({ urgency }) => URGENCY_WORDS[urgency]),
    named('来源', 'Source', 12, ({ source }) => SOURCE_WORDS[source]),
    named('代呼', 'Proxy call', 8, ({ proxy }) => yesOrNo(proxy)),
    moment('呼叫时间', 'Raised', ({ raisedAt }) => raisedAt),
    named('状态', 'Standing', 14, ({ standing }) => CALL_STANDING_WORDS[standing]),
    moment('状态起始', 'Standing since', ({ standingSince }) => standingSince),
    text('主办单位', 'Lead', 20, ({ lead }) => lead),
    text('承办单位', 'Departments', 30, ({ units }) => units.join('、')),
    moment('结案时间', 'Closed', ({ closedAt }) => closedAt),
    named('已解决', 'Solved', 8, ({ solved }) => yesOrNo(solved)),
  ],
};

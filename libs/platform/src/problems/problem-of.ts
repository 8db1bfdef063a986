import type { Rejection } from '@app/kernel';
import { type Language, type Wording, wordingIn } from '../languages/language.js';
import type { ProblemRow, ProblemTable } from './problem-row.js';
import { PROBLEMS } from './problem-table.js';
import { inChinese } from './terms.js';

/** A refusal as `application/problem+json` (RFC 9457): `title` is the rule, `detail` what would make it valid. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly code: string;
  readonly rule: Wording;
  readonly remedy: Wording;
  readonly details?: Rejection['details'];
}

/** The answer to a refusal at an address, its title and detail in the reader's language, its rule and remedy in both. */
export const problemOf = (rejection: Rejection, instance: string, language: Language): Problem => {
  const { status, rule, ...row } = rowOf(rejection.rejected);
  const remedy = filledIn(row.remedy, rejection.details);
  return {
    type: `urn:huying:problem:${rejection.rejected}`,
    title: wordingIn(rule, language),
    status,
    detail: wordingIn(remedy, language),
    instance,
    code: rejection.rejected,
    rule,
    remedy,
    ...(rejection.details && { details: rejection.details }),
  };
};

/** Seconds for `Retry-After`: those of the refusal itself, else those of its row; undefined when trying again is no use. */
export const retryAfterOf = ({ rejected, details }: Rejection): number | undefined =>
  typeof details?.retryAfter === 'number' ? details.retryAfter : rowOf(rejected).retryAfter;

const rowOf = (code: string): ProblemRow => (PROBLEMS as ProblemTable)[code] ?? unlisted(code);

// a test keeps every code in the table: this is for the one that slips through in the field
const unlisted = (code: string): ProblemRow => ({
  status: 422,
  rule: { zh: `不符合规则：${code}`, en: `A rule forbids this: ${code}` },
  remedy: { zh: '请把此代码告诉系统管理员', en: 'Tell the admin this code' },
});

const filledIn = ({ zh, en }: Wording, details: Rejection['details'] = {}): Wording => {
  const fill = (sentence: string, said: (detail: string) => string = String) =>
    sentence.replace(/\{(\w+)\}/g, (_, name) => said(String(details[name] ?? '—')));
  return { zh: fill(zh, inChinese), en: fill(en) };
};

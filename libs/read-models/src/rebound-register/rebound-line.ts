import type { Deadline, Evidence, ReboundSource, ReboundStanding } from '@app/domain';
import type { CallId, Instant, LocalDate, OfficerId, ReboundId, UnitCode } from '@app/kernel';
import type { ReboundRegisterRow } from './rebound-register.row.js';

/** A report as the register shows it. */
export interface ReboundLine {
  readonly rebound: ReboundId;
  readonly township: UnitCode;
  readonly proxy: boolean;
  readonly department: UnitCode;
  readonly work: string;
  readonly since: LocalDate;
  readonly source: ReboundSource;
  readonly call?: CallId;
  readonly evidence: readonly Evidence[];
  readonly reportedBy: OfficerId;
  readonly reportedAt: Instant;
  readonly answerBy: Deadline;
  readonly near: boolean;
  readonly missed: boolean;
  readonly standing: ReboundStanding;
  readonly answer?: {
    readonly words: string;
    readonly evidence: readonly Evidence[];
    readonly by: OfficerId;
    readonly at: Instant;
  };
  /** The finding, or the withdrawal. */
  readonly settled?: { readonly reason: string; readonly by: OfficerId; readonly at: Instant };
  readonly revision: number;
  readonly position: string;
}

const answerIn = (row: ReboundRegisterRow): Pick<ReboundLine, 'answer'> =>
  row.answer === null || row.answered_by === null || row.answered_at === null
    ? {}
    : { answer: { words: row.answer, evidence: row.answer_evidence, by: row.answered_by, at: row.answered_at } };

const settledIn = (row: ReboundRegisterRow): Pick<ReboundLine, 'settled'> =>
  row.reason === null || row.settled_by === null || row.settled_at === null
    ? {}
    : { settled: { reason: row.reason, by: row.settled_by, at: row.settled_at } };

export const reboundLine = (row: ReboundRegisterRow): ReboundLine => ({
  rebound: row.rebound,
  township: row.township,
  proxy: row.proxy,
  department: row.department,
  work: row.work,
  since: row.since,
  source: { kind: row.source, ...(row.source_number !== null && { number: row.source_number }) },
  ...(row.call !== null && { call: row.call }),
  evidence: row.evidence,
  reportedBy: row.reported_by,
  reportedAt: row.reported_at,
  answerBy: row.answer_by,
  near: row.near,
  missed: row.missed,
  standing: row.standing,
  ...answerIn(row),
  ...settledIn(row),
  revision: row.revision,
  position: row.position,
});

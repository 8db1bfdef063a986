import type { AboutSlip, Cause, Deadline, Evidence, StepKind, StepStanding } from '@app/domain';
import type { Instant, OfficerId, StepId, UnitCode } from '@app/kernel';
import type { SupervisionRegisterRow } from './supervision-register.row.js';

interface Told {
  readonly by: OfficerId;
  readonly at: Instant;
}

/** A step as the register shows it. */
export interface StepLine {
  readonly unit: UnitCode;
  readonly step: StepId;
  readonly kind: StepKind;
  readonly because: Cause;
  readonly about?: AboutSlip;
  readonly issuedBy: OfficerId;
  readonly issuedAt: Instant;
  readonly ladder: number;
  readonly answerBy?: Deadline;
  readonly toleratedUntil?: Deadline;
  readonly near: boolean;
  readonly missed: boolean;
  readonly standing: StepStanding;
  readonly received?: Told;
  readonly answer?: Told & { readonly words: string; readonly evidence: readonly Evidence[] };
  readonly said?: Told & { readonly words?: string };
  readonly revision: number;
  readonly position: string;
}

const told = (by: OfficerId | null, at: Instant | null): Told | undefined =>
  by === null || at === null ? undefined : { by, at };

const answerIn = (row: SupervisionRegisterRow): Pick<StepLine, 'answer'> => {
  const answered = told(row.answered_by, row.answered_at);
  return answered && row.answer !== null
    ? { answer: { ...answered, words: row.answer, evidence: row.answer_evidence } }
    : {};
};

const saidIn = (row: SupervisionRegisterRow): Pick<StepLine, 'said'> => {
  const said = told(row.said_by, row.said_at);
  return said ? { said: { ...said, ...(row.said !== null && { words: row.said }) } } : {};
};

export const stepLine = (row: SupervisionRegisterRow): StepLine => {
  const received = told(row.received_by, row.received_at);
  return {
    unit: row.unit,
    step: row.step,
    kind: row.kind,
    because: row.because,
    ...(row.call !== null && row.slip !== null && { about: { call: row.call, slip: row.slip } }),
    issuedBy: row.issued_by,
    issuedAt: row.issued_at,
    ladder: row.ladder,
    ...(row.answer_by && { answerBy: row.answer_by }),
    ...(row.tolerated_until && { toleratedUntil: row.tolerated_until }),
    near: row.near,
    missed: row.missed,
    standing: row.standing,
    ...(received && { received }),
    ...answerIn(row),
    ...saidIn(row),
    revision: row.revision,
    position: row.position,
  };
};

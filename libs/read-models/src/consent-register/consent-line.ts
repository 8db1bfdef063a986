import type { ConsentStanding, Evidence, PostChange } from '@app/domain';
import type { ConsentId, Instant, OfficerId, UnitCode } from '@app/kernel';
import type { ConsentRegisterRow } from './consent-register.row.js';

/** A question for consent as the register shows it. */
export interface ConsentLine {
  readonly consent: ConsentId;
  readonly agency: UnitCode;
  readonly department: UnitCode;
  readonly township: UnitCode;
  readonly asker: UnitCode;
  readonly change: PostChange;
  readonly person: string;
  readonly reason: string;
  readonly askedBy: OfficerId;
  readonly askedAt: Instant;
  readonly standing: ConsentStanding;
  readonly answer?: {
    readonly by: OfficerId;
    readonly at: Instant;
    readonly objection?: string;
    readonly evidence: readonly Evidence[];
  };
  readonly revision: number;
  readonly position: string;
}

const answerIn = ({ answered_by: by, answered_at: at, objection, evidence }: ConsentRegisterRow) =>
  by === null || at === null ? {} : { answer: { by, at, ...(objection !== null && { objection }), evidence } };

export const consentLine = (row: ConsentRegisterRow): ConsentLine => ({
  consent: row.consent,
  agency: row.agency,
  department: row.department,
  township: row.township,
  asker: row.asker,
  change: row.change,
  person: row.person,
  reason: row.reason,
  askedBy: row.asked_by,
  askedAt: row.asked_at,
  standing: row.standing,
  ...answerIn(row),
  revision: row.revision,
  position: row.position,
});

import type { Deadline, DocketEntryFact } from '@app/domain';
import type { CallId } from '@app/kernel';

type Said<T extends DocketEntryFact['type']> = Extract<DocketEntryFact, { readonly type: T }>['data'];

/** One entry of a call on the docket, with all that was told on it. */
export interface DocketRound {
  readonly round: number;
  readonly docketed: Said<'CallDocketed'>;
  /** As a calendar moved them last. */
  readonly statementsBy: Deadline;
  readonly rulingBy: Deadline;
  readonly statements: readonly Said<'StatementFiled'>[];
  readonly missedStatements?: Said<'StatementsMissed'>;
  readonly consultations: readonly Said<'ConsultationRecorded'>[];
  readonly coordinations: readonly Said<'CoordinationRecorded'>[];
  readonly near: boolean;
  readonly missed: boolean;
  readonly withdrawn?: Said<'EntryWithdrawn'>;
  readonly lapsed?: Said<'EntryLapsed'>;
  readonly ruling?: Said<'RulingIssued'>;
  readonly effect?: Said<'RulingTookEffect'> | Said<'RulingFoundNoEffect'>;
  readonly published?: Said<'RulingPublished'>;
}

/** A call on the docket: its entries, the newest last. */
export interface DocketFile {
  readonly call: CallId;
  readonly rounds: readonly DocketRound[];
  readonly revision: number;
  readonly position: string;
}

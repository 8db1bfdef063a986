import type { OfficerId, UnitCode } from '@app/kernel';

/** An officer as the organisation knows them now. */
export interface OfficerOnDuty {
  readonly id: OfficerId;
  readonly name: string;
  readonly unit: UnitCode;
  readonly roles: readonly string[];
}

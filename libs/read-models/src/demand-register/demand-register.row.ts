import type { DemandSource } from '@app/domain';
import type { Instant, OfficerId, UnitCode } from '@app/kernel';
import type { Table } from '@app/subscriptions';
import { rowSchema } from '../desk/row-schema.js';

/** One line per township, month and source: the newest count. */
export interface DemandRegisterRow {
  readonly id: string;
  readonly township: UnitCode;
  readonly month: string;
  readonly source: DemandSource;
  readonly count: number;
  readonly told_by: OfficerId;
  readonly told_at: Instant;
  readonly revision: number;
  readonly position: string;
}

export const DEMAND_REGISTER: Table = {
  name: 'demand_register',
  columns: {
    id: 'text',
    township: 'text',
    month: 'text',
    source: 'text',
    count: 'integer',
    told_by: 'text',
    told_at: 'timestamptz',
    revision: 'integer',
    position: 'text',
  },
  key: ['id'],
  indexes: ['(month, township)'],
};

export const demandRegisterRows = rowSchema<DemandRegisterRow>(DEMAND_REGISTER);

import type { CallLife } from '@app/domain';
import type { CallId, Instant, UnitCode } from '@app/kernel';
import type { Table } from '@app/subscriptions';
import { rowSchema } from '../desk/row-schema.js';

/** The lives of a call's slips with every mark that a measure needs: together, because a call's facts mark all of them. */
export interface SlipLivesRow {
  readonly call: CallId;
  readonly township: UnitCode;
  readonly matter: string;
  readonly units: readonly UnitCode[];
  readonly raised_at: Instant;
  /** The call lies with somebody, or some slip is in the stock. */
  readonly open: boolean;
  /** The last instant that a measure could ask for: a mark's, or a limit's. */
  readonly last_at: Instant;
  readonly life: CallLife;
  /** The last event of the stream that marked a life. */
  readonly revision: number;
  readonly position: string;
}

export const SLIP_LIVES: Table = {
  name: 'slip_lives',
  columns: {
    call: 'text',
    township: 'text',
    matter: 'text',
    units: 'text[]',
    raised_at: 'timestamptz',
    open: 'boolean',
    last_at: 'timestamptz',
    life: 'jsonb',
    revision: 'integer',
    position: 'text',
  },
  key: ['call'],
  indexes: ['(last_at)', '(call) where open', 'using gin (units)', '(position)'],
};

export const slipLivesRows = rowSchema<SlipLivesRow>(SLIP_LIVES);

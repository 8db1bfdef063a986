import { type CallLife, type SlipLife, type SlipSoFar, soFar } from '@app/domain';
import type { Instant } from '@app/kernel';
import { type SlipLine, slipLine } from '../slip-register/slip-line.js';
import type { SlipRegisterRow } from '../slip-register/slip-register.row.js';

/** A slip as its ledger tells it: where it stands, and every instant that somebody may ask for. */
export interface LedgerLine extends SlipLine {
  readonly soFar: SlipSoFar;
}

/** A slip's line of the register, with its life as it looks at a moment. */
export const ledgerLine = (row: SlipRegisterRow, life: CallLife | undefined, at: Instant): LedgerLine => {
  const marks = life?.slips.find(({ slip }: SlipLife) => slip === row.slip)?.marks ?? [];
  return { ...slipLine(row), soFar: soFar({ marks }, at) };
};

import { type Flag, type FlagRule, type FlagThresholds, flagsIn, type Looked } from '@app/domain';
import type { CallId, UnitCode } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { trustSheetRows } from './trust-sheet.row.js';

export interface AskingFlags extends Looked {
  readonly thresholds: FlagThresholds;
  readonly rules?: readonly FlagRule[];
  /** The unit that filed, or the township whose officers rate. */
  readonly unit?: UnitCode;
}

/** The flags of a period, the newest first, and the numbers of their calls. */
export interface FlagsRead {
  readonly flags: readonly Flag[];
  readonly numbers: ReadonlyMap<CallId, string>;
}

/** Every flag that is raised by what was filed, rated or came back in a period. */
export const flagsRead = async (
  manager: EntityManager,
  { thresholds, rules, unit, ...looked }: AskingFlags,
): Promise<FlagsRead> => {
  const query = manager
    .getRepository(trustSheetRows)
    .createQueryBuilder('t')
    .where('t.last_at >= :from and t.first_at < :to', looked);
  if (unit !== undefined) query.andWhere('(t.units @> array[cast(:unit as text)] or t.township = :unit)', { unit });
  const rows = await query.orderBy('t.call').getMany();
  const flags = flagsIn(
    rows.flatMap(({ slips }) => slips),
    thresholds,
    looked,
    rules,
  );
  return {
    flags: unit === undefined ? flags : flags.filter((flag) => flag.unit === unit),
    numbers: new Map(rows.map(({ call, number }) => [call, number])),
  };
};

import { type Officer, readingScope } from '@app/domain';
import type { SelectQueryBuilder } from 'typeorm';

/** Who may read which call, for SQL: `everything`, or the township, or the unit with a slip. */
export interface ScopeParameters {
  readonly everything: boolean;
  readonly ownTownship: string | null;
  readonly ownSlips: string | null;
}

export const scopeParameters = (officer: Officer): ScopeParameters => {
  const scope = readingScope(officer);
  return scope.is === 'everything'
    ? { everything: true, ownTownship: null, ownSlips: null }
    : { everything: false, ownTownship: scope.township ?? null, ownSlips: scope.slipsTo ?? null };
};

/** Leaves only the calls that the officer may read; the alias is one of the call register's rows. */
export const withinScope = <Row extends object>(
  query: SelectQueryBuilder<Row>,
  alias: string,
  officer: Officer,
): SelectQueryBuilder<Row> => {
  const { everything, ownTownship, ownSlips } = scopeParameters(officer);
  if (everything) return query;
  return query.andWhere(`(${alias}.township = :ownTownship or ${alias}.units @> array[cast(:ownSlips as text)])`, {
    ownTownship,
    ownSlips,
  });
};

import type { Officer } from '@app/domain';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { scopeParameters } from './scope.js';

/** Leaves only what is the officer’s business: of rows with one township or several, and one department. */
export const amongParties = <Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  officer: Officer,
  township: 'township' | 'townships' = 'township',
): SelectQueryBuilder<Row> => {
  const { everything, ownTownship, ownSlips } = scopeParameters(officer);
  if (everything) return query;
  const { alias } = query;
  const own = township === 'township' ? `${alias}.township` : `any (${alias}.townships)`;
  return query.andWhere(`(cast(:ownTownship as text) = ${own} or ${alias}.department = :ownSlips)`, {
    ownTownship,
    ownSlips,
  });
};

import type { Officer } from '@app/domain';
import type { CallId } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { CALL_REGISTER } from '../call-register/call-register.row.js';
import { withinScope } from '../desk/scope.js';
import { evidenceRegisterRows } from './evidence-register.row.js';

/** A call that cites a piece of evidence, and the name it has there. */
export interface Citation {
  readonly call: CallId;
  readonly name: string;
}

/** The calls that cite the evidence and that the officer may read; none: the officer may not read the evidence. */
export const citationsRead = (
  manager: EntityManager,
  officer: Officer,
  sha256: string,
): Promise<readonly Citation[]> => {
  const query = manager
    .getRepository(evidenceRegisterRows)
    .createQueryBuilder('e')
    .innerJoin(CALL_REGISTER.name, 'c', 'c.call = e.call')
    .select(['e.call as call', 'e.name as name'])
    .where('e.sha256 = :sha256', { sha256 });
  return withinScope(query, 'c', officer).orderBy('c.raised_at').addOrderBy('c.call').getRawMany<Citation>();
};

import type { Evidence, Officer } from '@app/domain';
import type { CallId } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { CALL_REGISTER } from '../call-register/call-register.row.js';
import { consentRegisterRows } from '../consent-register/consent-register.row.js';
import { amongParties } from '../desk/parties.js';
import { scopeParameters, withinScope } from '../desk/scope.js';
import { reboundRegisterRows } from '../rebound-register/rebound-register.row.js';
import { supervisionRegisterRows } from '../supervision-register/supervision-register.row.js';
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

/** What answers to supervision orders cite: the unit's own, and those who watch. */
const answersCiting = async (manager: EntityManager, officer: Officer, holds: string): Promise<readonly Evidence[]> => {
  const { everything, ownTownship, ownSlips } = scopeParameters(officer);
  const rows = await manager
    .getRepository(supervisionRegisterRows)
    .createQueryBuilder('s')
    .where('s.answer_evidence @> cast(:holds as jsonb)', { holds })
    .andWhere('(:everything or s.unit = cast(:ownTownship as text) or s.unit = cast(:ownSlips as text))', {
      everything,
      ownTownship,
      ownSlips,
    })
    .getMany();
  return rows.flatMap((row) => row.answer_evidence);
};

/** The same for what rebound reports and written consents cite: these registers keep their evidence themselves. */
const citedInRegisters = async (
  manager: EntityManager,
  officer: Officer,
  sha256: string,
): Promise<readonly Evidence[]> => {
  const holds = JSON.stringify([{ sha256 }]);
  const rebounds = manager
    .getRepository(reboundRegisterRows)
    .createQueryBuilder('r')
    .where('(r.evidence @> cast(:holds as jsonb) or r.answer_evidence @> cast(:holds as jsonb))', { holds });
  const consents = manager
    .getRepository(consentRegisterRows)
    .createQueryBuilder('c')
    .where('c.evidence @> cast(:holds as jsonb)', { holds });
  const [reported, asked, answered] = await Promise.all([
    amongParties(rebounds, officer).getMany(),
    amongParties(consents, officer).getMany(),
    answersCiting(manager, officer, holds),
  ]);
  return [
    ...reported.flatMap((row) => [...row.evidence, ...row.answer_evidence]),
    ...asked.flatMap((row) => row.evidence),
    ...answered,
  ];
};

/** The name of a piece of evidence where this officer may read something that cites it; undefined: may not read it. */
export const evidenceNamed = async (
  manager: EntityManager,
  officer: Officer,
  sha256: string,
): Promise<string | undefined> => {
  const [citation] = await citationsRead(manager, officer, sha256);
  if (citation !== undefined) return citation.name;
  const cited = await citedInRegisters(manager, officer, sha256);
  return cited.find((one) => one.sha256 === sha256)?.name;
};

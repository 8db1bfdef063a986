import type { ConsentStanding, Officer } from '@app/domain';
import type { StoredEvent } from '@app/event-sourcing';
import type { UnitCode } from '@app/kernel';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { newestFirst, type PageAsked } from '../desk/newest-first.js';
import type { Page } from '../desk/page.js';
import { amongParties } from '../desk/parties.js';
import { type ConsentLine, consentLine } from './consent-line.js';
import { consentLineAfter } from './consent-register.projection.js';
import { type ConsentRegisterRow, consentRegisterRows } from './consent-register.row.js';

type Row = ConsentRegisterRow;

/** What the register is narrowed to; what is absent narrows nothing. */
export interface ConsentFilter {
  readonly standing?: readonly ConsentStanding[];
  readonly agency?: UnitCode;
  readonly township?: UnitCode;
}

const narrow = (query: SelectQueryBuilder<Row>, { standing, agency, township }: ConsentFilter): void => {
  if (standing !== undefined) query.andWhere('c.standing = any (:standing)', { standing });
  if (agency !== undefined) query.andWhere('c.agency = :agency', { agency });
  if (township !== undefined) query.andWhere('c.township = :township', { township });
};

/** The questions that are an officer’s business, newest first. */
export const consentsRead = (
  manager: EntityManager,
  officer: Officer,
  filter: ConsentFilter,
  asked: PageAsked,
): Promise<Page<ConsentLine>> => {
  const query = manager.getRepository(consentRegisterRows).createQueryBuilder('c');
  narrow(amongParties(query, officer), filter);
  return newestFirst(query, { at: 'asked_at', id: 'consent' }, asked, consentLine);
};

/** The line as its stream tells it, whatever the register has read so far. */
export const consentFile = (events: readonly StoredEvent[]): ConsentLine | undefined => {
  const row = events.reduce<Row | undefined>(consentLineAfter, undefined);
  return row && consentLine(row);
};

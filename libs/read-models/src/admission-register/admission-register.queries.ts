import type { AdmissionStanding, Officer } from '@app/domain';
import type { StoredEvent } from '@app/event-sourcing';
import type { LocalDate, UnitCode } from '@app/kernel';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { newestFirst, type PageAsked } from '../desk/newest-first.js';
import type { Page } from '../desk/page.js';
import { amongParties } from '../desk/parties.js';
import { type AdmissionLine, admissionLine } from './admission-line.js';
import { admissionLineAfter } from './admission-register.projection.js';
import { type AdmissionRegisterRow, admissionRegisterRows } from './admission-register.row.js';

type Row = AdmissionRegisterRow;

/** What a list of applications is narrowed to; what is absent narrows nothing. */
export interface AdmissionFilter {
  readonly standing?: readonly AdmissionStanding['is'][];
  /** In force on this day. */
  readonly on?: LocalDate;
  readonly department?: UnitCode;
  readonly township?: UnitCode;
}

const narrow = (query: SelectQueryBuilder<Row>, { standing, on, department, township }: AdmissionFilter): void => {
  if (standing !== undefined) query.andWhere('a.standing = any (:standing)', { standing });
  if (department !== undefined) query.andWhere('a.department = :department', { department });
  if (township !== undefined) query.andWhere('a.townships @> array[cast(:township as text)]', { township });
  if (on !== undefined)
    query
      .andWhere('cast(:on as date) between a.in_force_from and a.in_force_to', { on })
      .andWhere('(a.ended_on is null or a.ended_on > cast(:on as date))');
};

/** The applications that are an officer’s business, newest first. */
export const admissionsRead = (
  manager: EntityManager,
  officer: Officer,
  filter: AdmissionFilter,
  asked: PageAsked,
): Promise<Page<AdmissionLine>> => {
  const query = manager.getRepository(admissionRegisterRows).createQueryBuilder('a');
  narrow(amongParties(query, officer, 'townships'), filter);
  return newestFirst(query, { at: 'applied_at', id: 'admission' }, asked, admissionLine);
};

/** The line as its stream tells it, whatever the register has read so far. */
export const admissionFile = (events: readonly StoredEvent[]): AdmissionLine | undefined => {
  const row = events.reduce<Row | undefined>(admissionLineAfter, undefined);
  return row && admissionLine(row);
};

/** What a department may hand to a township on a day: its admitted assignments. */
export const inForceBetween = async (
  manager: EntityManager,
  department: UnitCode,
  township: UnitCode,
  on: LocalDate,
): Promise<readonly AdmissionLine[]> => {
  const query = manager.getRepository(admissionRegisterRows).createQueryBuilder('a');
  narrow(query, { department, township, on });
  return (await query.orderBy('a.applied_at').addOrderBy('a.admission').getMany()).map(admissionLine);
};

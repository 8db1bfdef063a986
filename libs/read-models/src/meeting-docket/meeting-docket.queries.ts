import type { Officer } from '@app/domain';
import type { Instant, LocalDate } from '@app/kernel';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { CALL_REGISTER } from '../call-register/call-register.row.js';
import { newestFirst, type PageAsked } from '../desk/newest-first.js';
import type { Page } from '../desk/page.js';
import { withinScope } from '../desk/scope.js';
import { type DocketStandingName, type MeetingDocketRow, meetingDocketRows } from './meeting-docket.row.js';

export type DocketLine = Omit<MeetingDocketRow, 'revision' | 'position'>;

export interface DocketFilter {
  readonly standing?: readonly DocketStandingName[];
  /** Part of the number, the subject or the matter. */
  readonly words?: string;
}

const readable = (manager: EntityManager, officer: Officer): SelectQueryBuilder<MeetingDocketRow> => {
  const query = manager
    .getRepository(meetingDocketRows)
    .createQueryBuilder('d')
    .innerJoin(CALL_REGISTER.name, 'c', 'c.call = d.call');
  return withinScope(query, 'c', officer);
};

const lineOf = ({ revision: _, position: __, ...line }: MeetingDocketRow): DocketLine => line;

/** The docket as far as the officer may read its calls: parties their own, the others all; the newest first. */
export const docketRead = async (
  manager: EntityManager,
  officer: Officer,
  { standing, words }: DocketFilter,
  asked: PageAsked,
): Promise<Page<DocketLine>> => {
  const query = readable(manager, officer);
  if (standing !== undefined) query.andWhere('d.standing = any (:standing)', { standing });
  if (words !== undefined)
    query.andWhere("strpos(lower(concat_ws(' ', d.number, d.subject, d.matter)), lower(:words)) > 0", { words });
  return newestFirst(query, { at: 'docketed_at', id: 'call' }, asked, lineOf);
};

/** A ruling that is still owed. */
export type RulingDue = DocketLine & { readonly day: 'overdue' | 'today' | 'tomorrow' };

export interface AskingRulings {
  readonly now: Instant;
  readonly today: LocalDate;
  readonly tomorrow: LocalDate;
}

const dayOf = ({ due_at, last_day }: MeetingDocketRow, { now, today }: AskingRulings): RulingDue['day'] => {
  if (due_at < now) return 'overdue';
  return last_day <= today ? 'today' : 'tomorrow';
};

/** The rulings that are overdue, due that day or the next, the first due first. */
export const rulingsDue = async (
  manager: EntityManager,
  officer: Officer,
  asking: AskingRulings,
): Promise<readonly RulingDue[]> => {
  const rows = await readable(manager, officer)
    .andWhere('d.standing = :open', { open: 'on the docket' })
    .andWhere('(d.last_day <= :tomorrow or d.due_at < :now)', { tomorrow: asking.tomorrow, now: asking.now })
    .orderBy('d.due_at')
    .addOrderBy('d.call')
    .limit(500)
    .getMany();
  return rows.map((row) => ({ ...lineOf(row), day: dayOf(row, asking) }));
};

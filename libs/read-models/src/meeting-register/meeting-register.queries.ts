import { type Officer, readingScope } from '@app/domain';
import type { CallId, MeetingId } from '@app/kernel';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { newestFirst, type PageAsked } from '../desk/newest-first.js';
import type { Page } from '../desk/page.js';
import { type MeetingRegisterRow, meetingRegisterRows } from './meeting-register.row.js';

export type MeetingLine = Omit<MeetingRegisterRow, 'position'>;

const lineOf = ({ position: _, ...line }: MeetingRegisterRow): MeetingLine => line;

/** Meetings are read by those who read everything, and by the units that were convened. */
const readable = (manager: EntityManager, officer: Officer): SelectQueryBuilder<MeetingRegisterRow> => {
  const query = manager.getRepository(meetingRegisterRows).createQueryBuilder('m');
  return readingScope(officer).is === 'everything'
    ? query
    : query.andWhere('m.members @> array[cast(:own as text)]', { own: officer.unit });
};

/** The meetings, the latest to sit first. */
export const meetingsRead = (manager: EntityManager, officer: Officer, asked: PageAsked): Promise<Page<MeetingLine>> =>
  newestFirst(readable(manager, officer), { at: 'sits_at', id: 'meeting' }, asked, lineOf);

export const meetingRead = async (
  manager: EntityManager,
  officer: Officer,
  meeting: MeetingId,
): Promise<MeetingLine | undefined> => {
  const row = await readable(manager, officer).andWhere('m.meeting = :meeting', { meeting }).getOne();
  return row === null ? undefined : lineOf(row);
};

/** The meetings that were convened to hear a call, the first first. */
export const meetingsHearing = async (manager: EntityManager, call: CallId): Promise<readonly MeetingLine[]> => {
  const rows = await manager
    .getRepository(meetingRegisterRows)
    .createQueryBuilder('m')
    .where('m.calls @> array[cast(:call as text)]', { call })
    .orderBy('m.sits_at')
    .getMany();
  return rows.map(lineOf);
};

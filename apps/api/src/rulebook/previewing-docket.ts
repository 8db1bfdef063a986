import type { CommandOffice } from '@app/commands';
import { type CalendarVersion, type Deadline, isOnTheDocket, type Occasion, redatedEntry, SYSTEM } from '@app/domain';
import type { CallId, Instant } from '@app/kernel';
import { docketRead } from '@app/read-models';
import type { DataSource } from 'typeorm';

/** A limit of a call on the docket that a calendar would end at another moment. */
export interface PreviewedOnDocket {
  readonly call: CallId;
  readonly limit: 'statements' | 'ruling';
  readonly from: Deadline;
  readonly to: Deadline;
}

const PAGE = 200;

/** What the publication of a calendar would move on the docket, without publishing it. */
export const previewDocket = async (
  office: CommandOffice,
  desk: DataSource,
  calendar: CalendarVersion,
  at: Instant,
): Promise<readonly PreviewedOnDocket[]> => {
  const now = await office.occasion({ by: SYSTEM, at });
  const occasion = { ...now, rules: { ...now.rules, calendar } };
  const moves: PreviewedOnDocket[] = [];
  for await (const call of callsOnDocket(desk)) moves.push(...(await movesOf(office, call, occasion)));
  return moves;
};

async function* callsOnDocket(desk: DataSource): AsyncGenerator<CallId> {
  for (let after: string | undefined; ; ) {
    const asked = { limit: PAGE, ...(after !== undefined && { after }) };
    const page = await docketRead(desk.manager, SYSTEM, { standing: ['on the docket'] }, asked);
    for (const { call } of page.lines) yield call;
    if (page.next === undefined) return;
    after = page.next;
  }
}

const movesOf = async (office: CommandOffice, call: CallId, occasion: Occasion): Promise<PreviewedOnDocket[]> => {
  const { state: entry } = await office.look('docketEntry', call);
  if (!isOnTheDocket(entry)) return [];
  const { statementsBy, rulingBy } = redatedEntry(entry, occasion);
  return [
    ...(statementsBy ? [{ call, limit: 'statements' as const, from: entry.statementsBy, to: statementsBy }] : []),
    ...(rulingBy ? [{ call, limit: 'ruling' as const, from: entry.rulingBy, to: rulingBy }] : []),
  ];
};

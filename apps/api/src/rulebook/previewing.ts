import type { CommandOffice } from '@app/commands';
import {
  type CalendarVersion,
  type CallFact,
  type Deadline,
  decideCall,
  leadOf,
  type Occasion,
  type Raised,
  SYSTEM,
} from '@app/domain';
import { type CallId, type Instant, isRejection, type SlipId } from '@app/kernel';
import { callsRead } from '@app/read-models';
import type { DataSource } from 'typeorm';

/** A limit of an open slip that a calendar would end at another moment. */
export interface PreviewedMove {
  readonly call: CallId;
  readonly slip: SlipId;
  readonly limit: 'respond' | 'close' | 'return' | 'confirm';
  readonly from: Deadline;
  readonly to: Deadline;
}

const PAGE = 500;

/** What the publication of a calendar would move, without publishing it: the same decision that would follow it. */
export const previewMoves = async (
  office: CommandOffice,
  desk: DataSource,
  calendar: CalendarVersion,
  at: Instant,
): Promise<readonly PreviewedMove[]> => {
  const now = await office.occasion({ by: SYSTEM, at });
  const occasion = { ...now, rules: { ...now.rules, calendar } };
  const moves: PreviewedMove[] = [];
  for await (const call of openCalls(desk)) moves.push(...(await movesOf(office, call, occasion)));
  return moves;
};

async function* openCalls(desk: DataSource): AsyncGenerator<CallId> {
  for (let after: string | undefined; ; ) {
    const asked = { limit: PAGE, ...(after !== undefined && { after }) };
    const page = await callsRead(
      desk.manager,
      SYSTEM,
      { standing: ['with departments', 'awaiting confirmation'] },
      asked,
    );
    for (const { call } of page.lines) yield call;
    if (page.next === undefined) return;
    after = page.next;
  }
}

const movesOf = async (office: CommandOffice, id: CallId, occasion: Occasion): Promise<readonly PreviewedMove[]> => {
  const { state } = await office.call(id);
  const decided = decideCall({ act: 'redateCall' }, occasion)(state);
  if (state === 'unraised' || isRejection(decided)) return [];
  return decided.flatMap((fact) => moveIn(fact, state));
};

/** The limit for confirming is shown beside the slip that leads. */
const moveIn = (fact: CallFact, call: Raised): readonly PreviewedMove[] => {
  if (fact.type === 'ConfirmationMoved' && call.standing.is === 'awaiting confirmation') {
    const slip = leadOf(call)?.id;
    const moved = { limit: 'confirm', from: call.standing.confirmBy, to: fact.data.confirmBy } as const;
    return slip === undefined ? [] : [{ call: call.id, slip, ...moved }];
  }
  if (fact.type !== 'DeadlineMoved' || fact.data.reason !== 'calendar') return [];
  const { slip, limit, deadline: to } = fact.data;
  const from = call.slips.find(({ id }) => id === slip)?.deadlines[limit];
  return from === undefined ? [] : [{ call: call.id, slip, limit, from, to }];
};

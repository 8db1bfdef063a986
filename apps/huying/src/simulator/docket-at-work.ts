import type { CommandOffice } from '@app/commands';
import {
  type CallFact,
  type DocketAsk,
  type DocketEntryFact,
  type DocketWatch,
  docketTimers,
  keepTheDocket,
  SYSTEM,
  UNQUESTIONED,
} from '@app/domain';
import { type CallId, type Instant, isRejection, latest } from '@app/kernel';
import type { Agenda } from './agenda.js';

export type DocketKind = DocketAsk['of'];
export type DocketedFact = CallFact | DocketEntryFact;

/** Where the docket is kept while a county is lived, and who hears of what it brings about. */
export interface DocketRoom {
  readonly office: Pick<CommandOffice, 'carryOut'>;
  readonly agenda: Agenda;
  readonly now: () => Instant;
  readonly commandId: (call: CallId, nth: number) => string;
  readonly heard: (call: CallId, of: DocketKind, facts: readonly DocketedFact[]) => Promise<void>;
  readonly refused?: (code: string) => void;
}

/** The reaction that keeps the docket, at work within one process: the same rules as the worker's, and no database. */
export const docketAtWork = ({ office, agenda, now, commandId, heard, refused }: DocketRoom) => {
  const watched = new Map<CallId, DocketWatch>();
  const asked = new Map<CallId, number>();

  const idFor = (call: CallId): string => {
    const nth = asked.get(call) ?? 0;
    asked.set(call, nth + 1);
    return commandId(call, nth);
  };

  const ask = async (call: CallId, { of, command }: DocketAsk): Promise<void> => {
    const order = of === 'call' ? { of, call, command } : { of, docketEntry: call, command };
    const who = { by: SYSTEM, at: now(), commandId: idFor(call), source: 'keeping-the-docket' };
    const answer = await office.carryOut(order as Parameters<CommandOffice['carryOut']>[0], who);
    if (isRejection(answer)) refused?.(answer.rejected);
    else await tell(call, of, answer.facts as readonly DocketedFact[]);
  };

  const fire = async (call: CallId, name: string, dueAt: Instant): Promise<void> => {
    const timer = docketTimers(watched.get(call)).find((one) => one.name === name && one.dueAt === dueAt);
    if (timer !== undefined) await ask(call, timer.ask);
  };

  const setTimers = (call: CallId, before: DocketWatch, after: DocketWatch | undefined): void => {
    const had = docketTimers(before);
    for (const { name, dueAt } of docketTimers(after))
      if (!had.some((timer) => timer.name === name && timer.dueAt === dueAt))
        agenda.note(latest(dueAt, now()), () => fire(call, name, dueAt));
  };

  const heed = async (call: CallId, of: DocketKind, fact: DocketedFact): Promise<void> => {
    const before = watched.get(call) ?? UNQUESTIONED;
    const { watch, asks } = keepTheDocket(before, of, fact);
    if (watch === undefined) watched.delete(call);
    else watched.set(call, watch);
    setTimers(call, before, watch);
    for (const one of asks) await ask(call, one);
  };

  /** What happened to a call or its entry: heard by everybody, then heeded. */
  const tell = async (call: CallId, of: DocketKind, facts: readonly DocketedFact[]): Promise<void> => {
    if (facts.length === 0) return;
    await heard(call, of, facts);
    for (const fact of facts) await heed(call, of, fact);
  };

  return { tell };
};

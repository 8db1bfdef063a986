import type { CommandOffice } from '@app/commands';
import {
  type CallFact,
  climbTheLadder,
  evolveSupervision,
  nextStepAlarm,
  type SlipsOfCall,
  type Supervision,
  type SupervisionCommand,
  type SupervisionFact,
  SYSTEM,
  UNSUPERVISED,
  UNTOUCHED,
} from '@app/domain';
import { type CallId, type Instant, isRejection, latest, type UnitCode } from '@app/kernel';
import type { Agenda } from './agenda.js';

/** Where the ladder is climbed while a county is lived, and who hears what a unit was told. */
export interface LadderRoom {
  readonly office: Pick<CommandOffice, 'carryOut'>;
  readonly agenda: Agenda;
  readonly now: () => Instant;
  readonly commandId: (unit: UnitCode, nth: number) => string;
  readonly heard: (unit: UnitCode, facts: readonly SupervisionFact[]) => Promise<void>;
  readonly refused: (code: string) => void;
}

/** The reactions that climb the ladder and hold units to their answers, at work within one process: the worker's rules, and no database. */
export const ladderAtWork = ({ office, agenda, now, commandId, heard, refused }: LadderRoom) => {
  const calls = new Map<CallId, SlipsOfCall>();
  const units = new Map<UnitCode, Supervision>();
  let asked = 0;

  const ask = async (unit: UnitCode, command: SupervisionCommand): Promise<void> => {
    asked += 1;
    const who = { by: SYSTEM, at: now(), commandId: commandId(unit, asked), source: 'climbing-the-ladder' };
    const answer = await office.carryOut({ of: 'supervision', supervision: unit, command }, who);
    if (isRejection(answer)) refused(answer.rejected);
    else await tell(unit, answer.facts as readonly SupervisionFact[]);
  };

  const standing = (unit: UnitCode): Supervision => units.get(unit) ?? UNSUPERVISED;

  /** Time alone passes: only if nothing has moved the alarm meanwhile. */
  const ring = async (unit: UnitCode, alarm: Instant): Promise<void> => {
    if (nextStepAlarm(standing(unit)) === alarm) await ask(unit, { act: 'letTimePass' });
  };

  /** What a unit was told, or did about it: remembered, and heard by everybody. */
  const tell = async (unit: UnitCode, facts: readonly SupervisionFact[]): Promise<void> => {
    if (facts.length === 0) return;
    const before = nextStepAlarm(standing(unit));
    units.set(unit, facts.reduce(evolveSupervision, standing(unit)));
    const alarm = nextStepAlarm(standing(unit));
    if (alarm !== undefined && alarm !== before) agenda.note(latest(alarm, now()), () => ring(unit, alarm));
    await heard(unit, facts);
  };

  /** The cards of a call's slips, as they come. */
  const heed = async (call: CallId, facts: readonly CallFact[]): Promise<void> => {
    for (const fact of facts) {
      const { slips, note } = climbTheLadder(calls.get(call) ?? UNTOUCHED, call, fact);
      if (slips === undefined) calls.delete(call);
      else calls.set(call, slips);
      if (note !== undefined) await ask(note.unit, { act: 'noteLimit', words: note });
    }
  };

  return { tell, heed, standing };
};

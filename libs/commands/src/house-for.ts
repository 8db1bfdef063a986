import { numberOf, type Rulebook, type TakeRulingNumber } from '@app/domain';
import { type Answered, eventId, type Loaded } from '@app/event-sourcing';
import { isRejection, type Rejection } from '@app/kernel';
import type { Asked } from './asked.js';
import type { CountBulletin } from './counting-bulletins.js';
import type { House } from './desk.js';
import type { Command, Kind, StateOf } from './desks.js';

interface Office {
  carryOut(command: Command, asked: Asked): Promise<Answered>;
  look<K extends Kind>(kind: K, id: string): Promise<Loaded<StateOf<K>>>;
  rulebook(): Promise<Rulebook>;
  head(): Promise<string>;
  readonly countBulletin: CountBulletin;
}

/** One entry takes one number, however often and by whomever it is asked for. */
const takingNumber =
  ({ carryOut, look }: Office, { expectedRevision: _, ...asked }: Asked) =>
  async (words: TakeRulingNumber): Promise<string | Rejection> => {
    const { year, call, round } = words;
    const commandId = eventId(`${asked.commandId}/number`, round);
    const command = { act: 'takeRulingNumber', words } as const;
    const answer = await carryOut({ of: 'rulingRegister', rulingRegister: year, command }, { ...asked, commandId });
    if (isRejection(answer)) return answer;
    return numberOf((await look('rulingRegister', year)).state, call, round) as string;
  };

/** The other desks of the house, as one that decides may ask them. */
export const houseFor = (office: Office, asked: Asked): House => ({
  call: async (id) => (await office.look('call', id)).state,
  docketEntry: async (id) => (await office.look('docketEntry', id)).state,
  jointMeeting: async (id) => (await office.look('jointMeeting', id)).state,
  rulingRegister: async (year) => (await office.look('rulingRegister', year)).state,
  supervision: async (unit) => (await office.look('supervision', unit)).state,
  takeRulingNumber: takingNumber(office, asked),
  rulebook: () => office.rulebook(),
  bulletin: async (id) => (await office.look('bulletin', id)).state,
  bulletinPlan: async () => (await office.look('bulletinPlan', 'county')).state,
  head: () => office.head(),
  countBulletin: office.countBulletin,
});

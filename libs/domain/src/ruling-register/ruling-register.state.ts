import type { CallId } from '@app/kernel';
import type { RulingRegisterFact } from './ruling-register.events.js';

interface Entry {
  readonly ruling: string;
  readonly call: CallId;
  readonly round: number;
}

/** The rulings of a year by their numbers. */
export interface RulingRegister {
  readonly rulings: readonly Entry[];
}

export const NO_RULINGS: RulingRegister = { rulings: [] };

export const evolveRulingRegister = (register: RulingRegister, { data }: RulingRegisterFact): RulingRegister => ({
  rulings: [...register.rulings, { ruling: data.ruling, call: data.call, round: data.round }],
});

/** The number that an entry of the docket has, if it has one. */
export const numberOf = ({ rulings }: RulingRegister, call: CallId, round: number): string | undefined =>
  rulings.find((entry) => entry.call === call && entry.round === round)?.ruling;

/** The call that a ruling is about. */
export const callRuledOn = ({ rulings }: RulingRegister, ruling: string): CallId | undefined =>
  rulings.find((entry) => entry.ruling === ruling)?.call;

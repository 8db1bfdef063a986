import type { CallId, Decision } from '@app/kernel';
import { only } from '../acts/only.js';
import type { Occasion } from '../authority/occasion.js';
import { rulingNumber } from './ruling-number.js';
import type { RulingRegisterFact } from './ruling-register.events.js';
import { numberOf, type RulingRegister } from './ruling-register.state.js';

export interface TakeRulingNumber {
  readonly year: string;
  readonly call: CallId;
  readonly round: number;
}

export interface RulingRegisterCommand {
  readonly act: 'takeRulingNumber';
  readonly words: TakeRulingNumber;
}

const onlyAnArbiter = only('arbiter');

/** The next number of the year; an entry that has one keeps it. */
export const decideRulingRegister =
  ({ words: { year, call, round } }: RulingRegisterCommand, occasion: Occasion) =>
  (register: RulingRegister): Decision<RulingRegisterFact> => {
    const notTheirs = onlyAnArbiter(occasion);
    if (notTheirs !== undefined) return notTheirs;
    if (numberOf(register, call, round) !== undefined) return [];
    const nth = register.rulings.length + 1;
    const { by, at } = occasion;
    return [{ type: 'RulingNumberTaken', data: { ruling: rulingNumber(year, nth), nth, call, round, by: by.id, at } }];
  };

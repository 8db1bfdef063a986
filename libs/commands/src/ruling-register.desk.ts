import {
  decideRulingRegister,
  evolveRulingRegister,
  NO_RULINGS,
  type RulingRegister,
  type RulingRegisterCommand,
  type RulingRegisterFact,
} from '@app/domain';
import type { AskedOf, Desk } from './desk.js';

export interface AskedOfRulingRegister extends AskedOf<'rulingRegister'> {
  /** The year. */
  readonly rulingRegister: string;
  readonly command: RulingRegisterCommand;
}

export const rulingRegisterDesk: Desk<AskedOfRulingRegister, RulingRegister, RulingRegisterFact> = {
  aggregate: { initial: NO_RULINGS, evolve: evolveRulingRegister },
  streamOf: ({ rulingRegister }) => `rulingRegister-${rulingRegister}`,
  decide: async ({ command }, _, occasion) => decideRulingRegister(command, await occasion()),
};

import {
  decideRebound,
  evolveRebound,
  type Rebound,
  type ReboundCommand,
  type ReboundFact,
  UNREPORTED,
} from '@app/domain';
import type { ReboundId } from '@app/kernel';
import type { AskedOf, Desk } from './desk.js';

export interface AskedOfRebound extends AskedOf<'rebound'> {
  readonly rebound: ReboundId;
  readonly command: ReboundCommand;
}

export const reboundDesk: Desk<AskedOfRebound, Rebound, ReboundFact> = {
  aggregate: { initial: UNREPORTED, evolve: evolveRebound },
  streamOf: ({ rebound }) => `rebound-${rebound}`,
  decide: async ({ command }, _, occasion) => decideRebound(command, await occasion()),
  begins: ({ command }) => command.act === 'reportRebound',
};
